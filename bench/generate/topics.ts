// What generated cables are about. Each row of the table is a topic; its columns fit the sentences of `prose.ts`.

export interface Topic {
  readonly thing: string;
  readonly things: string;
  /** Those who work with them, plural. */
  readonly people: string;
  /** The body in charge, with its article. */
  readonly office: string;
  /** What they all want, an infinitive. */
  readonly aim: string;
  /** What stands in the way, with its article. */
  readonly trouble: string;
}

const table = `
grain elevator|grain elevators|millers|the grain board|store a full harvest|the damp
tram line|tram lines|drivers|the city transport office|run cars until midnight|the price of power
fishing harbor|fishing harbors|net menders|the harbor council|land more fish by day|the sandbank
village school|village schools|teachers|the education inspectorate|teach in two shifts|the shortage of benches
tea warehouse|tea warehouses|packers|the tea brokers association|ship before the rains|the state of the road
weather station|weather stations|observers|the meteorological service|warn boats a day ahead|the lack of spare parts
public library|public libraries|librarians|the library committee|lend books in the suburbs|the leaking roof
water pump|water pumps|well keepers|the rural water board|bring water to every market|the worn seals
mountain railway|mountain railways|track walkers|the railway directorate|keep the pass open in winter|the avalanche slope
fruit market|fruit markets|stall holders|the market administration|sell before noon|the crowded gate
river ferry|river ferries|boatmen|the inland waterways office|carry trucks at low water|the missing buoys
seed nursery|seed nurseries|gardeners|the forestry institute|plant the bare hills|the goats
glass factory|glass factories|furnace men|the chamber of industry|make jars for honey|the cold furnace
night clinic|night clinics|nurses|the provincial health service|see every patient before dawn|the broken generator
airfield|airfields|mechanics|the civil aviation department|land after sunset|the unlit runway
craft cooperative|craft cooperatives|weavers|the cooperative union|sell abroad without middlemen|the export form
telephone exchange|telephone exchanges|operators|the telephone company|answer calls in a minute|the old cable
lighthouse|lighthouses|keepers|the lights commission|show a light every night|the price of lamp oil
bicycle lane|bicycle lanes|riders|the street department|reach the center unhurt|the parked trucks
choir festival|choir festivals|singers|the festival bureau|sing in the open air|the noise of the brewery
honey press|honey presses|beekeepers|the league of beekeepers|fill small jars|the want of labels
salt pan|salt pans|rakers|the salt monopoly|dry salt before August|the late sun
toll road|toll roads|truckers|the road concession|rest in safety|the closed lay-bys
museum of tools|museums of tools|curators|the heritage trust|open on Sundays|the empty gallery
`;

export const topics: readonly Topic[] = table
  .trim()
  .split('\n')
  .map((row) => {
    const [thing = '', things = '', people = '', office = '', aim = '', trouble = ''] = row.split('|');
    return { thing, things, people, office, aim, trouble };
  });
