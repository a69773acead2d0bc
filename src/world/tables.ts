/** All tables of the world, as rows of cells. */
import southAsia from "./data/people/south-asia.js";

const none: string[][] = [];

export const tables = {
  people: [...southAsia],
  states: none,
  demonyms: none,
  blocs: none,
  places: none,
  offices: none,
  organisations: none,
  mechanisms: none,
  projects: none,
};
