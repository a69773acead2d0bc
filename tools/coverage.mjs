// The pages src/languages/*/coverage.md: what a pack reads, told from its own tables, its cases and its score on bench/gold, for a
// linguist who does not program. Used by tools/docs.mjs.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const EXAMPLES = 6;

const some = (words) => {
  const distinct = [...new Set(words)];
  const shown = distinct.slice(0, EXAMPLES).map((word) => word.replaceAll("|", "\\|"));
  return `${shown.join(", ")}${distinct.length > EXAMPLES ? " …" : ""}`;
};
const markdownTable = (heads, rows) =>
  rows.length === 0 ? "None." : [heads, heads.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
const section = (title, ...parts) => [`## ${title}`, ...parts].join("\n\n");
/** `value = form, form` tables, a row a value: how many forms, and the first of them. */
const rowsOf = (table, spoken = (form) => form) =>
  [...(table ?? [])].map(([value, forms]) => [value, String(new Set(forms).size), some(forms.map(spoken))]);

function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const key = keyOf(item);
    if (groups.has(key)) groups.get(key).push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Lemmas are written with marks of their conjugation: "meet~:met" is "meet". */
const lemma = (form) => form.split(":")[0].replace(/[~!*]+/g, "");

function frames(pack, { engagementFrames }) {
  const rows = engagementFrames.map(({ name, kind }) => {
    const nouns = pack.words.event?.get(name) ?? [];
    const verbs = (pack.verbs.get(name) ?? []).map(lemma);
    return [name, kind, String(nouns.length), some(nouns), String(verbs.length), some(verbs)];
  });
  const other = [...pack.verbs].filter(([value]) => !engagementFrames.some(({ name }) => name === value));
  return [
    section(
      "Happenings and the words that tell them",
      "A frame is one thing that can happen between states; the record it makes has the kind beside it.",
      markdownTable(["frame", "kind", "nouns", "for example", "verbs", "for example"], rows),
    ),
    section(
      "Other verbs",
      "Verbs that tell the standing of a happening, what was agreed, or help a noun.",
      markdownTable(["meaning", "verbs", "for example"], rowsOf(new Map(other), lemma)),
    ),
  ];
}

function forms(pack) {
  const all = [...pack.verbs.values()].flat().flatMap((one) => pack.conjugate(one));
  const tenses = groupBy(all, ({ tense }) => tense);
  const rows = [...tenses].map(([tense, list]) => [
    tense,
    String(new Set(list.map(({ form }) => form)).size),
    some(list.map(({ form }) => form)),
  ]);
  return section(
    "Verb forms",
    "Every form of every verb is made ahead; what it tells of its clause stands first.",
    markdownTable(["form", "how many", "for example"], rows),
  );
}

function endings(pack, { CASE }) {
  const named = (bits) =>
    Object.keys(CASE)
      .filter((name) => bits & CASE[name])
      .join(" or ") || "no case";
  const groups = groupBy(pack.inflections, ({ cases }) => named(cases));
  const rows = [...groups].map(([name, list]) => [
    name,
    String(list.length),
    some(list.map(({ base, ending }) => (base ? `-${base} → -${ending}` : `-${ending}`))),
  ]);
  return section(
    "Endings of nouns",
    "Stripped only where the rest is a known word.",
    markdownTable(["cases", "endings", "for example"], rows),
  );
}

const GROUPS = {
  role: ["Markers of roles", "Adpositions and the part they give to what they govern: who did it, with whom, where, whence."],
  cue: ["Cues of standing", "Words that tell whether a thing took place, is due, was put off or denied."],
  link: ["Links", "Words that join or part clauses."],
  referent: ["Words that stand for others", "Whom or what the text has told before."],
  instrument: ["Agreements and documents", ""],
  indicator: ["What figures measure", ""],
  project: ["Works that states build", ""],
  topic: ["Topics", ""],
};
const groups = (pack) =>
  Object.entries(GROUPS).flatMap(([group, [title, text]]) =>
    pack.words[group]
      ? [section(title, ...(text ? [text] : []), markdownTable(["meaning", "words", "for example"], rowsOf(pack.words[group])))]
      : [],
  );

/** Words of time by sort: "month 3" and "month 4" are one. */
function dates({ tables, counted, tense }) {
  const sorts = new Map();
  for (const [key, list] of [...tables, counted, tense].flatMap((table) => [...table])) {
    const sort = key.split(" ")[0];
    sorts.set(sort, [...(sorts.get(sort) ?? []), ...list]);
  }
  return section(
    "Words of time",
    "By sort; endings in brackets are alternatives.",
    markdownTable(["sort", "words", "for example"], rowsOf(sorts)),
  );
}

function numerals(tables) {
  const rows = Object.entries(tables).flatMap(([name, table]) => {
    if (!(table instanceof Map) || table.size === 0) return [];
    const all = [...table.values()].flat();
    return [[name, String(table.size), String(all.length), some(all)]];
  });
  return section("Numerals", markdownTable(["part", "values", "words", "for example"], rows));
}

/** "доллар+m" stands for all forms of доллар. */
const noun = (form) => form.replace(/\+\w*/g, "").trim();
function units({ nouns, nations, money, minor, measures }) {
  const tables = { "currencies of several states": nouns, "currencies of one": money, "hundredths of a currency": minor, measures };
  const rows = Object.entries(tables).flatMap(([name, table]) => {
    const forms = [...(table ?? new Map()).values()].flat().map(noun);
    return forms.length === 0 ? [] : [[name, String(table.size), String(forms.length), some(forms)]];
  });
  return section(
    "Money and measures",
    `A state's name or adjective before a currency's word tells whose it is: ${nations.length} pairs are known. ISO codes and signs are read in every language.`,
    markdownTable(["units", "how many", "words", "for example"], rows),
  );
}

function cases(folder) {
  const files = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(".txt"))
        .toSorted()
    : [];
  const rows = files.map((name) => {
    const blocks = readFileSync(join(folder, name), "utf8").split(/^# /m).slice(1);
    const nothing = blocks.filter((block) => /^==> nothing$/m.test(block)).length;
    return [name, String(blocks.length - nothing), String(nothing)];
  });
  return section(
    "Cases that must hold",
    "Texts of the corpus beside the pack, by whether they tell something or must be read as nothing.",
    markdownTable(["file", "tell something", "tell nothing"], rows),
  );
}

const percent = (value) => `${Math.round(100 * value)}`;

async function score(root, language, { evaluate, RECORD_TYPES }) {
  const rows = [];
  for (const set of ["train", "dev"]) {
    const gold = join(root, `bench/gold/${set}/${language}/gold.jsonl`);
    if (!existsSync(gold)) continue;
    const { documents, overall, types } = await evaluate(gold, []);
    rows.push([set, String(documents), percent(overall), ...RECORD_TYPES.map((type) => (types[type] ? percent(types[type].f1) : "–"))]);
  }
  if (rows.length === 0) return section("Score", "There is no gold for this language yet.");
  return section(
    "Score",
    "On `bench/gold`, of 100: a record counts by how well its fields are filled in. The rules were written with `train` in view, not with `dev`.",
    markdownTable(["texts", "documents", "overall", ...RECORD_TYPES], rows),
  );
}

const gaps = ({ gaps: list }) =>
  section("What is not read", list.length === 0 ? "No gap is declared." : list.map(({ what, why }) => `- ${what}: ${why}.`).join("\n"));

async function page(root, pack, engine) {
  const tables = async (name) => (await import(join(root, `src/languages/${pack.language}/${name}.ts`))).default;
  const order = pack.order === "final" ? "The finite verb stands at the end" : "The finite verb stands between its arguments";
  return [
    `# ${pack.name}: what is read`,
    "Generated by `npm run docs -- --coverage` from the pack's own tables; do not edit.",
    `${order}; adpositions stand ${pack.adpositions} what they govern.`,
    await score(root, pack.language, engine),
    gaps(pack),
    ...frames(pack, engine),
    forms(pack),
    endings(pack, engine),
    ...groups(pack),
    dates(await tables("dates")),
    numerals(await tables("numerals")),
    units(await tables("units")),
    cases(join(root, `src/languages/${pack.language}/corpus`)),
  ].join("\n\n");
}

/** Paths from the root and their texts in Markdown. Needs tsx to be registered. */
export async function coveragePages(root) {
  const engine = Object.assign(
    {},
    ...(await Promise.all(
      ["src/languages/index.ts", "src/frames/engagements.ts", "src/text/lexicon.ts", "src/app/eval.ts", "src/model/vocabulary.ts"].map(
        (path) => import(join(root, path)),
      ),
    )),
  );
  const pages = [];
  for (const pack of engine.packs) pages.push([`src/languages/${pack.language}/coverage.md`, await page(root, pack, engine)]);
  return pages;
}
