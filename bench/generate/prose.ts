// Sentences, paragraphs and subjects about nothing real. Each sentence is drawn anew, so no two cables share a page.
import type { Random } from './random';
import type { Topic } from './topics';
import { topics } from './topics';
import {
  counts,
  firstNames,
  lastNames,
  manners,
  monthsInText,
  officers,
  outcomes,
  positions,
  remedies,
  villages,
} from './words';

/** What one cable is about and whom it meets. */
export interface Story {
  readonly random: Random;
  readonly topic: Topic;
  readonly people: readonly string[];
  readonly places: readonly string[];
  /** Deals sentence patterns; none comes twice before all have come. */
  readonly deal: () => Template;
}

export function drawStory(random: Random): Story {
  const people = Array.from({ length: 4 }, () => `${random.pick(firstNames)} ${random.pick(lastNames)}`);
  return {
    random,
    topic: random.pick(topics),
    people,
    places: random.sample(villages, 5),
    deal: dealerOf(random),
  };
}

type Template = (story: Story) => string;

function dealerOf(random: Random): () => Template {
  let deck: Template[] = [];
  return () => {
    if (deck.length === 0) deck = [...random.sample(templates, templates.length)];
    return deck.pop() ?? random.pick(templates);
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const person = ({ random, people }: Story): string => random.pick(people);
const place = ({ random, places }: Story): string => random.pick(places);
const count = ({ random }: Story): string => random.pick(counts);
const month = ({ random }: Story): string => random.pick(monthsInText);

const templates: readonly Template[] = [
  (s) =>
    `${capital(s.topic.office)} keeps a list of ${s.topic.things}, which ${person(s)} corrects by hand every ${month(s)}.`,
  (s) => `A year ago ${person(s)} would have called this impossible.`,
  (s) =>
    `${capital(count(s))} ${s.topic.people} signed the petition, among them ${person(s)} of ${place(s)}.`,
  (s) => `We asked what would happen without ${s.random.pick(remedies)}, and nobody could say.`,
  (s) =>
    `The meeting in ${place(s)} lasted ${count(s)} hours and ended in agreement on one point: ${s.random.pick(outcomes)}.`,
  (s) => `By ${month(s)} the ${s.topic.people} had found ${s.random.pick(remedies)} of their own.`,
  (s) => `This is not the first time that ${s.topic.office} has turned to ${place(s)} for advice.`,
  (s) =>
    `${person(s)} showed ${s.random.pick(officers)} a photograph of the ${s.topic.thing} as it was before ${s.topic.trouble} came.`,
  (s) => `In ${place(s)} they say that a good ${s.topic.thing} is worth ${count(s)} bad roads.`,
  (s) =>
    `Since ${month(s)} the ${s.topic.people} have met on ${s.random.pick(['Mondays', 'Thursdays', 'market days', 'rainy days'])} to talk about ${s.topic.trouble}.`,
  (s) =>
    `Two cousins of ${person(s)} run the only ${s.topic.thing} that has never needed ${s.random.pick(remedies)}.`,
  (s) =>
    `The budget for next year foresees ${s.random.pick(remedies)} and, in smaller print, ${s.random.pick(remedies)}.`,
  (s) =>
    `Much depends on whether the people of ${place(s)} will ${s.random.pick(['lend', 'share', 'sell', 'give up'])} what they have.`,
  (s) => `${person(s)} laughed when asked whether ${s.topic.office} would pay.`,
  (s) =>
    `An agreement signed in ${month(s)} lets ${place(s)} and ${place(s)} use the same ${s.topic.thing} in turn.`,
  (s) => `It is the custom in ${place(s)} that the youngest of the ${s.topic.people} speaks first.`,
  (s) => `The students who helped last ${month(s)} have asked to come again.`,
  (s) => `We saw ${count(s)} ${s.topic.people} at work and ${count(s)} more waiting for their turn.`,
  (s) =>
    `${capital(s.topic.office)} counted ${count(s)} ${s.topic.things} in ${place(s)} and ${count(s)} in ${place(s)}.`,
  (s) =>
    `${person(s)}, ${s.random.pick(positions)} of ${s.topic.office}, said ${s.random.pick(manners)} that ${s.random.pick(outcomes)}.`,
  (s) =>
    `The ${s.topic.people} of ${place(s)} want to ${s.topic.aim}, but ${s.topic.trouble} stands in their way.`,
  (s) =>
    `In ${month(s)} ${s.random.pick(officers)} visited ${place(s)} and was shown the oldest ${s.topic.thing} of the province.`,
  (s) => `It was built by ${count(s)} ${s.topic.people} and has been mended ${count(s)} times since.`,
  (s) => `Asked about ${s.topic.trouble}, ${person(s)} answered that ${s.random.pick(outcomes)}.`,
  (s) => `${capital(s.topic.office)} has promised ${s.random.pick(remedies)} by ${month(s)}.`,
  (s) => `Nobody in ${place(s)} expects ${s.random.pick(remedies)} before ${month(s)}.`,
  (s) =>
    `${capital(count(s))} of the ${s.topic.things} near ${place(s)} stand idle because of ${s.topic.trouble}.`,
  (s) =>
    `A letter from ${person(s)} asks that ${s.topic.office} send ${s.random.pick(remedies)} to ${place(s)}.`,
  (s) => `The ${s.topic.people} themselves speak of ${s.topic.trouble} as one speaks of a neighbor.`,
  (s) => `${person(s)} added that in ${place(s)} ${s.random.pick(outcomes)}.`,
  (s) =>
    `Older ${s.topic.people} remember a year in which every ${s.topic.thing} stood still from ${month(s)} to ${month(s)}.`,
  (s) =>
    `Prices rose by a ${s.random.pick(['tenth', 'fifth', 'quarter', 'third'])} in ${month(s)} and have not come down again.`,
  (s) =>
    `Our contact thinks that ${s.random.pick(remedies)} would cost less than ${s.random.pick(remedies)} and last longer.`,
  (s) => `Newspapers in the capital have written about ${s.topic.trouble} on ${count(s)} days this month.`,
  (s) => `The mayor of ${place(s)} disagrees: he would rather have ${s.random.pick(remedies)}.`,
  (s) =>
    `There is some rivalry between ${place(s)} and ${place(s)}, each of which claims the first ${s.topic.thing}.`,
  (s) =>
    `If ${s.topic.office} keeps its word, the ${s.topic.people} will be able to ${s.topic.aim} next year.`,
  (s) => `For the present they manage with ${count(s)} ${s.topic.things} where ${count(s)} would be enough.`,
  (s) =>
    `Visitors from ${place(s)} came to see how it is done and went home with ${count(s)} pages of notes.`,
  (s) => `What is missing, ${person(s)} told us, is not money but ${s.random.pick(remedies)}.`,
  (s) => `${capital(s.random.pick(officers))} counted ${count(s)} people in line at eight in the morning.`,
  (s) =>
    `The accounts, which ${person(s)} let us read, show a small surplus in ${month(s)} and a larger debt in ${month(s)}.`,
  (s) =>
    `Work on the ${s.topic.thing} at ${place(s)} stopped in ${month(s)} and began again when ${s.random.pick(outcomes)}.`,
  (s) => `We heard the same in ${place(s)}, though there ${s.topic.trouble} is blamed on somebody else.`,
  (s) => `A committee of ${count(s)} will look at the matter and is to finish in ${month(s)}.`,
  (s) => `The ${s.random.pick(positions)} was less sure, since in ${place(s)} ${s.random.pick(outcomes)}.`,
  (s) => `Every ${s.topic.thing} now has a number, painted in white by ${person(s)} and a cousin.`,
  (s) =>
    `Women make up ${s.random.pick(['half', 'a third', 'most', 'a growing part'])} of the ${s.topic.people}, and ${count(s)} of them sit on the board.`,
  (s) =>
    `Whether ${s.random.pick(remedies)} will help is a question that ${s.topic.office} would like to put off.`,
  (s) => `The road to ${place(s)} was open, and the trip took ${count(s)} hours.`,
];

/** One sentence. It holds no figure that could be read as a paragraph number when a line begins with it. */
export function sentence(story: Story): string {
  return story.deal()(story);
}

/** Four to ten sentences. */
export function sentences(story: Story): string {
  return Array.from({ length: story.random.between(4, 10) }, () => sentence(story)).join(' ');
}

/** One item of a list under a paragraph, without its dashes. */
export function listItem(story: Story): string {
  const { random, topic } = story;
  return random.pick([
    () => `${count(story)} ${topic.things} in ${place(story)}`,
    () => `${random.pick(remedies)}, if ${topic.office} agrees`,
    () => `the names of ${count(story)} ${topic.people} who can travel in ${month(story)}`,
    () => `a report by ${person(story)} on ${topic.trouble}`,
  ])();
}

/** A heading between paragraphs, in capitals. */
export function headingLine(story: Story): string {
  const { random, topic } = story;
  const heading = random.pick([
    () => `What the ${topic.people} say`,
    () => `${place(story)} and ${place(story)}`,
    () => `The view of ${topic.office}`,
    () => `Who pays for ${random.pick(remedies)}`,
    () => `How to ${topic.aim}`,
  ])();
  return heading.toUpperCase();
}

/** In capitals, without a period. */
export function subjectLine(story: Story): string {
  const { random, topic } = story;
  const subject = random.pick([
    () => `${topic.things} in ${place(story)}: ${topic.people} hope to ${topic.aim}`,
    () => `${topic.people} and ${topic.trouble}: the view from ${place(story)}`,
    () => `${topic.office} promises ${random.pick(remedies)}`,
    () => `${place(story)} asks for ${random.pick(remedies)}`,
    () => `${count(story)} ${topic.things} for ${place(story)}`,
    () => `why the ${topic.people} of ${place(story)} cannot ${topic.aim}`,
  ])();
  return subject.toUpperCase();
}
