// The words that generated prose is made of: invented people and villages, plain things and plain doings.
// Nothing here names a real person, office-holder or event. Each list is one text, its entries parted by commas.

function list(text: string): readonly string[] {
  return text.split(',').map((entry) => entry.trim().replace(/\s+/g, ' '));
}

export const firstNames = list(`
  Ada, Amos, Anneli, Basil, Bruna, Cyril, Delia, Edmund, Elvira, Felix, Flora, Greta, Hugo, Ines, Ivo,
  Jonas, Judith, Kamil, Lorna, Marta, Milo, Nadia, Oscar, Petra, Quentin, Rosa, Ruben, Salma, Tobias, Vera
`);

export const lastNames = list(`
  Abernoth, Alcaraz-Tull, Baghyan, Bellwether, Brightwater, Castellan, Corrigan, Dumont, Eastlake,
  Fairbairn, Farrant, Greenhalgh, Haddock, Halvard, Ingleby, Kessel, Kitwana, Lindgard, Lockridge,
  Majumdar, Marchbanks, Nieminen, Okonjo, Ormsby, Parmenter, Pennyroyal, Quarmby, Rothwell, Sandoval,
  Stadler, Thornbury, Tolliver, Tremaine, Vandersteen, Villalobos, Whitcombe, Winslade, Yarrow
`);

export const villages = list(`
  Bagwani, Staro Kamen, Punta Clara, Old Landing, Kisuri, Bir Halima, Santa Rita, Los Cedros, Narayanpur,
  Playa Honda, Kalundu, Norrvik, Selmet, Tall Reed, Upper Mole, Velika Luka, Dry Creek, Ferryhill, Monte
  Lume, Ostrava Point
`);

export const positions = list(`
  deputy director, treasurer, chief engineer, spokesman, district officer, secretary, inspector,
  accountant, founder, warden
`);

export const officers = list(`
  the Economic Officer, the Political Assistant, the Agricultural Attache, the Consul, an Embassy officer,
  the Cultural Affairs Officer, the Commercial Assistant
`);

export const monthsInText = list(`
  January, February, March, April, May, June, July, August, September, October, November, December
`);

export const counts = list(`
  two, three, four, five, six, seven, nine, eleven, twelve, twenty, thirty, forty, sixty, ninety
`);

export const manners = list(`
  privately, with some pride, over tea, after a pause, at once, in writing, more than once, with a smile,
  candidly, in passing
`);

export const outcomes = list(`
  the costs would fall on the villages, the work could begin before the rains, nobody had counted the old
  ones, a loan was not needed, the season was already lost, the plan had been made for another valley, one
  more winter would decide the matter, half of the money was spent on fences, young people no longer
  wished to learn the trade, the drawings were in a drawer in the capital, the first year had gone better
  than anyone hoped, two of the partners had left
`);

export const remedies = list(`
  a small grant, a visit by a specialist, a second boiler, a better timetable, a guard for the gate, a
  course of six weeks, a map with the right names, a loan of tools, an exchange of letters, a coat of
  paint, a new set of weights, a second pair of hands
`);

export const drafters = list(`
  RTWINDOM, DMPARGETER, HLCASTELLAN, JSTREMLETT, EBQUARMBY, CPINGLEBY, ANFARRANT, MWROTHWELL
`);
