/** Registers in the shapes their makers give them, and what becomes of them in the reader. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { WorldFile, WorldSource } from "../../model/world.js";
import { read, readActors } from "../../reader/index.js";
import { addedWorld } from "../added.js";
import { officeOfTitle } from "../offices.js";
import { Import, type Gathered } from "./index.js";

const gather = (...lines: readonly unknown[]): Gathered => {
  const register = new Import();
  lines.forEach((line, i) => register.line(typeof line === "string" ? line : JSON.stringify(line), i + 1));
  return register.finish();
};
const source = (name: string, { people, organisations }: Gathered): WorldSource => ({ name, licence: null, people: [...people], organisations: [...organisations] }); // prettier-ignore
const file = (...sources: readonly WorldSource[]): WorldFile => ({ format: "samvad-world/1", sources: [...sources] });

const PERSON = {
  id: "NK-abc",
  caption: "Amara Nwosu-Bello",
  schema: "Person",
  properties: {
    name: ["NWOSU-BELLO, Amara", "Amara Nwosu-Bello"],
    alias: ["Амара Нвосу-Белло", "अमारा न्वोसु बेल्लो"],
    weakAlias: ["Amara"],
    nationality: ["ng"],
    position: ["Minister of Foreign Affairs of Nigeria"],
  },
};
const BODY = { id: "NK-body", schema: "PublicBody", properties: { name: ["Ministry of Ocean Trade"], country: ["fj"] } };

const snak = (value: unknown) => ({ snaktype: "value", datavalue: { value } });
const link = (id: string) => snak({ "entity-type": "item", id });
const time = (day: string) => snak({ time: `+${day}T00:00:00Z`, precision: 11 });
const label = (language: string, value: string) => ({ [language]: { language, value } });
const ITEM = {
  type: "item",
  id: "Q90000001",
  labels: {
    ...label("en", "Tomas Brandeis"),
    ...label("hi", "टोमास ब्रांडाइस"),
    ...label("bn", "টোমাস ব্রান্ডাইস"),
    ...label("ru", "Томас Брандайс"),
  },
  aliases: { en: [{ language: "en", value: "Tomas A. Brandeis" }] },
  claims: {
    P31: [{ mainsnak: link("Q5"), rank: "normal" }],
    P27: [{ mainsnak: link("Q40"), rank: "normal" }],
    P39: [
      {
        mainsnak: link("Q90000002"),
        rank: "normal",
        qualifiers: { P580: [time("2023-02-01")], P582: [time("2025-03-01")] },
      },
    ],
  },
};
const POST = {
  type: "item",
  id: "Q90000002",
  labels: label("en", "Minister of Foreign Affairs of Austria"),
  claims: { P17: [{ mainsnak: link("Q40"), rank: "normal" }] },
};

describe("FollowTheMoney", () => {
  test("a person with names in every script, state and office; family names in capitals are turned round", () => {
    const { people } = gather(PERSON);
    assert.deepEqual(people, [
      {
        id: "ftm:NK-abc",
        party: "NG",
        tenures: [{ office: "foreign-minister", from: "..", to: ".." }],
        names: ["Amara Nwosu-Bello", "Амара Нвосу-Белло", "अमारा न्वोसु बेल्लो"],
      },
    ]);
  });

  test("an occupancy gives its post the days it was held, wherever its lines stand", () => {
    const occupancy = {
      id: "occ",
      schema: "Occupancy",
      properties: { holder: ["NK-abc"], post: ["pos"], startDate: ["2023-08-21"], endDate: ["2025-01-10"] },
    };
    const post = { id: "pos", schema: "Position", properties: { name: ["Minister of Foreign Affairs"], country: ["ng"] } };
    for (const lines of [
      [occupancy, post, PERSON],
      [PERSON, post, occupancy],
    ])
      assert.deepEqual(gather(...lines).people[0]?.tenures, [{ office: "foreign-minister", from: "2023-08-21", to: "2025-01-10" }]);
  });

  test("what is wrong is told with its line; the rest goes on", () => {
    const { people, organisations, problems, passed } = gather("{broken", PERSON, { schema: "Person" }, { id: "x", schema: "Company", properties: {} }, BODY, "[1]", { id: "o", schema: "Occupancy", properties: {} }); // prettier-ignore
    assert.deepEqual([people.length, organisations.length], [1, 1]);
    assert.deepEqual(problems, [
      { line: 1, reason: "the line is no JSON" },
      { line: 3, reason: "the entity has no id" },
      { line: 6, reason: "the line is no object" },
      { line: 7, reason: "o lacks its holder or its post" },
    ]);
    assert.deepEqual([...passed.values()], [1]);
  });
});

describe("Wikidata", () => {
  test("lines of a dump: names, citizenship and the post with its days", () => {
    const { people } = gather("[", `${JSON.stringify(ITEM)},`, `${JSON.stringify(POST)}`, "]");
    assert.deepEqual(people, [
      {
        id: "wikidata:Q90000001",
        party: "AT",
        tenures: [{ office: "foreign-minister", from: "2023-02-01", to: "2025-03-01" }],
        names: ["Tomas Brandeis", "Tomas A. Brandeis", "टोमास ब्रांडाइस", "টোমাস ব্রান্ডাইস", "Томас Брандайс"],
      },
    ]);
  });

  test("Special:EntityData holds the same items", () => {
    const { people } = gather({ entities: { Q90000001: ITEM, Q90000002: POST } });
    assert.equal(people[0]?.tenures[0]?.office, "foreign-minister");
  });

  test("a state's own item gives its code", () => {
    const state = { id: "Q90000003", labels: {}, claims: { P297: [{ mainsnak: snak("FJ"), rank: "normal" }] } };
    const citizen = { ...ITEM, claims: { ...ITEM.claims, P27: [{ mainsnak: link("Q90000003"), rank: "normal" }] } };
    assert.equal(gather(citizen, POST, state).people[0]?.party, "FJ");
  });

  test("deprecated claims and people without a position are passed over", () => {
    const claims = { ...ITEM.claims, P39: [{ ...ITEM.claims.P39[0], rank: "deprecated" }] };
    assert.deepEqual(gather({ ...ITEM, claims }).people, []);
  });
});

test("titles: the longest office in them, none that was held before, a deputy's is his own", () => {
  assert.equal(officeOfTitle("Minister of Foreign Affairs of Nigeria", "NG"), "foreign-minister");
  assert.equal(officeOfTitle("Министр иностранных дел Австрии", "AT"), "foreign-minister");
  assert.equal(officeOfTitle("Foreign Secretary", "IN"), "foreign-secretary");
  assert.equal(officeOfTitle("former President", "NG"), null);
  assert.equal(officeOfTitle("member of the board", "NG"), null);
});

describe("in the reader", () => {
  const world = addedWorld(file(source("peps", gather(PERSON, BODY)), source("items", gather(ITEM, POST))));

  test("an imported person is who the text means, in each script, and gives the party", () => {
    const told = {
      en: "Amara Nwosu-Bello met Tomas Brandeis in Vienna on 3 May 2024.",
      hi: "अमारा न्वोसु बेल्लो ने 3 मई 2024 को वियना में टोमास ब्रांडाइस से मुलाकात की।",
      ru: "Амара Нвосу-Белло встретилась в Вене с Томасом Брандайсом 3 мая 2024 года.",
    };
    for (const [language, text] of Object.entries(told)) {
      const [engagement] = read({ path: language, text }, { world }).engagements;
      assert.deepEqual(engagement?.parties.toSorted(), ["AT", "NG"], language);
      assert.deepEqual(engagement?.participants.map(({ name }) => name).toSorted(), ["Amara Nwosu-Bello", "Tomas Brandeis"], language);
      assert.deepEqual(read({ path: language, text }).engagements, [], `${language}: nobody knows them without the world`);
    }
  });

  test("a surname alone is an imported person's only where the text has given the full name", () => {
    const ids = (text: string) => readActors(text, { world }).map(({ id }) => id);
    assert.ok(!ids("Brandeis said so in Austria.").includes("wikidata:Q90000001"));
    assert.ok(ids("Tomas Brandeis came. Brandeis said so.").includes("wikidata:Q90000001"));
  });

  test("a body is its state's", () => {
    const [body] = readActors("The Ministry of Ocean Trade said so.", { world });
    assert.deepEqual([body?.kind, body?.id], ["organisation", "ftm:NK-body"]);
  });

  test("name, party and office together make an imported row a person Samvad knows; otherwise they stay apart", () => {
    const modi = (office: string, country: string) => ({ id: "NK-m", schema: "Person", properties: { name: ["Narendra Modi", "Нарендрабхаи Моди"], country: [country], position: [office] } }); // prettier-ignore
    const idIn = (entity: unknown) => readActors("Нарендрабхаи Моди прибыл.", { world: addedWorld(file(source("s", gather(entity)))) }).find(({ kind }) => kind === "person")?.id; // prettier-ignore
    assert.equal(idIn(modi("Prime Minister", "in")), "narendra-modi");
    assert.equal(idIn(modi("Mayor", "in")), "ftm:NK-m");
    assert.equal(idIn(modi("Prime Minister", "np")), "ftm:NK-m");
  });

  test("Wikidata's number makes rows of two sources one", () => {
    const twin = { id: "Q90000001", schema: "Person", properties: { name: ["Thomas Brandeis"], country: ["at"] } };
    const joined = addedWorld(file(source("items", gather(ITEM, POST)), source("peps", gather(twin))));
    const [actor] = readActors("Thomas Brandeis spoke.", { world: joined });
    assert.deepEqual([actor?.id, actor?.name], ["wikidata:Q90000001", "Tomas Brandeis"]);
  });
});
