/** All tables of the world, as rows of cells. A new file of rows is added here. */
import states from "./data/states.js";
import demonyms from "./data/demonyms.js";
import blocs from "./data/blocs.js";
import offices from "./data/offices.js";
import organisations from "./data/organisations.js";
import mechanisms from "./data/mechanisms.js";
import projects from "./data/projects.js";
import africaPeople from "./data/people/africa.js";
import eastAsiaPeople from "./data/people/east-asia.js";
import europePeople from "./data/people/europe.js";
import latinAmericaPeople from "./data/people/latin-america.js";
import middleEastPeople from "./data/people/middle-east.js";
import northAmericaPeople from "./data/people/north-america.js";
import oceaniaPeople from "./data/people/oceania.js";
import organisationsPeople from "./data/people/organisations.js";
import postSovietPeople from "./data/people/post-soviet.js";
import southAsiaPeople from "./data/people/south-asia.js";
import capitals from "./data/places/capitals.js";
import citiesAsia from "./data/places/cities-asia.js";
import citiesEurope from "./data/places/cities-europe.js";
import citiesSouthAsia from "./data/places/cities-south-asia.js";
import citiesWorld from "./data/places/cities-world.js";
import regions from "./data/places/regions.js";
import es from "./data/translations/es.js";
import seats from "./data/places/seats.js";

export const tables = {
  people: [
    ...africaPeople,
    ...eastAsiaPeople,
    ...europePeople,
    ...latinAmericaPeople,
    ...middleEastPeople,
    ...northAmericaPeople,
    ...oceaniaPeople,
    ...organisationsPeople,
    ...postSovietPeople,
    ...southAsiaPeople,
  ],
  places: [...capitals, ...citiesAsia, ...citiesEurope, ...citiesSouthAsia, ...citiesWorld, ...regions, ...seats],
  states,
  demonyms,
  blocs,
  offices,
  organisations,
  mechanisms,
  projects,
  /** Names in languages whose script another language has its columns for, the language first. */
  translations: es.map((row) => ["es", ...row]),
};
