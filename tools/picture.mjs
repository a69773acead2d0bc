#!/usr/bin/env node
// Draws docs/picture.svg from what samvad itself says of the bundled examples: on the left the sentences of one engagement in their own
// scripts, on the right the entry the ledger makes of them, below it the neighbouring entries of the timeline.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const INK = "#1f2430";
const PALE = "#6b7280";
const RUST = "#b4532a";
const LINE = "#d9d4c7";
const LANGUAGES = { hi: "Hindi", bn: "Bengali", en: "English", ru: "Russian" };
const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

function entriesOf(parties) {
  const folder = mkdtempSync(join(tmpdir(), "samvad-picture-"));
  const env = { ...process.env, SAMVAD_STORE: join(folder, "ledger") };
  const samvad = (...words) =>
    execFileSync(process.execPath, ["dist/cli.js", ...words], { cwd: root, env, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  try {
    samvad("add", "examples");
    const lines = samvad("timeline", ...parties, "--json")
      .trim()
      .split("\n");
    return lines.map((line) => JSON.parse(line));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const languageOf = ({ path }) => /\.(\w\w)\.md$/.exec(path)?.[1] ?? "en";
const languagesOf = (entry) => new Set(entry.sources.map(languageOf)).size;

/** The engagement told in most languages, then by most sources. */
const central = (entries) => entries.toSorted((a, b) => languagesOf(b) - languagesOf(a) || b.sources.length - a.sources.length)[0];

/** One sentence a document: the longest that still fits a card; languages first come first. */
function sentences({ sources }) {
  const byPath = new Map();
  for (const source of sources) {
    const known = byPath.get(source.path);
    if (!known || (source.quote.length > known.quote.length && source.quote.length < 220)) byPath.set(source.path, source);
  }
  const seen = new Set();
  const rank = (source) => (seen.has(languageOf(source)) ? 1 : (seen.add(languageOf(source)), 0));
  const ranked = [...byPath.values()].toReversed().map((source) => ({ source, rank: rank(source) }));
  const chosen = ranked.toSorted((a, b) => a.rank - b.rank).slice(0, 4);
  return chosen.map(({ source }) => source).toSorted((a, b) => (a.published < b.published ? -1 : 1));
}

const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
/** Marks sit on their letter and take no room of their own. */
const width = (text) => text.replace(/\p{M}/gu, "").length;

function wrap(text, room, most) {
  const lines = [""];
  for (const word of text.split(/\s+/)) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (width(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1]} …`];
}

const text = (x, y, words, { size = 14, fill = INK, weight = 400 } = {}) =>
  `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}" font-weight="${weight}">${escape(words)}</text>`;

const dayWords = (edtf) => {
  const [year, month, day] = (edtf ?? "").split("/")[0].split("-");
  return [day && String(Number(day)), MONTHS[Number(month) - 1], year].filter(Boolean).join(" ") || "no date";
};
const ordinal = (n) => `${n}${n % 100 > 10 && n % 100 < 14 ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th")}`;
const titleOf = (entry) =>
  entry.mechanism
    ? `${entry.ordinal ? `${ordinal(entry.ordinal)} ` : ""}${entry.mechanism}`
    : `${entry.kind}: ${entry.participants
        .map(({ name }) => name)
        .filter(Boolean)
        .join(", ")}`;

/** A card a sentence, as high as its lines; all lead to the entry. */
function cards(sources) {
  let y = 64;
  return sources.map((source) => {
    const lines = wrap(source.quote, 54, 4);
    const [top, height] = [y, 48 + lines.length * 20];
    y += height + 14;
    const head = `${LANGUAGES[languageOf(source)]} · ${source.path.split("/").at(-1)}`;
    return [
      `<rect x="24" y="${top}" width="440" height="${height}" rx="8" fill="#fff" stroke="${LINE}"/>`,
      text(40, top + 24, head, { size: 12, fill: PALE }),
      ...lines.map((line, n) => text(40, top + 48 + n * 20, line)),
      `<path d="M464 ${top + height / 2} C 500 ${top + height / 2}, 484 160, 516 160" fill="none" stroke="${RUST}" stroke-opacity="0.55"/>`,
    ].join("\n");
  });
}

function panel(entry) {
  const where = entry.where ? `${entry.where.name} (${entry.where.country})` : "";
  const people = entry.participants
    .map(({ name }) => name)
    .filter(Boolean)
    .join(" · ");
  const flagged = entry.conflicts.length;
  const rows = [
    text(536, 96, `${dayWords(entry.when)} · ${entry.status}`, { size: 13, fill: PALE }),
    text(536, 124, titleOf(entry), { size: 19, weight: 600 }),
    text(536, 150, [where, entry.parties.join("–")].filter(Boolean).join(" · ")),
    text(536, 174, people),
    ...wrap(entry.topics.join(", "), 60, 1).map((line) => text(536, 198, line, { size: 13, fill: PALE })),
    text(536, 224, `${new Set(entry.sources.map(({ path }) => path)).size} documents, ${languagesOf(entry)} languages`, { size: 13 }),
    flagged ? text(536, 248, `⚑ sources disagree (${flagged})`, { size: 13, fill: RUST, weight: 600 }) : "",
  ];
  return [`<rect x="516" y="64" width="440" height="200" rx="8" fill="#fff" stroke="${RUST}"/>`, ...rows].join("\n");
}

function strip(entries, chosen) {
  const dated = entries.filter((entry) => entry.when && entry.mechanism && entry.ordinal);
  const shown = [...new Set([...dated.slice(-7), chosen])].toSorted((a, b) => (a.when < b.when ? -1 : 1));
  const rows = shown.map((entry, i) => {
    const y = 324 + i * 34;
    const fill = entry === chosen ? RUST : entry.status === "held" ? INK : "#fff";
    return [
      `<circle cx="544" cy="${y - 5}" r="5" fill="${fill}" stroke="${INK}"/>`,
      text(562, y, dayWords(entry.when), { size: 13, fill: PALE }),
      text(696, y, wrap(titleOf(entry), 40, 1)[0], { size: 13, weight: entry === chosen ? 600 : 400 }),
    ].join("\n");
  });
  const end = 324 + (shown.length - 1) * 34;
  return [
    `<path d="M544 319 V ${end - 5}" stroke="${LINE}"/>`,
    text(536, 294, "samvad timeline IN JP", { size: 13, fill: PALE }),
    ...rows,
  ].join("\n");
}

function picture(entries) {
  const chosen = central(entries);
  const fonts = "system-ui, 'Noto Sans', 'Noto Sans Devanagari', 'Noto Sans Bengali', sans-serif";
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 980 560" width="980" height="560" font-family="${fonts}">`,
    `<title>Sentences of several newspapers become one entry of the ledger</title>`,
    `<rect width="980" height="560" rx="12" fill="#fbfaf7"/>`,
    text(24, 42, "What the articles say", { size: 16, weight: 600 }),
    text(516, 42, "What the ledger holds", { size: 16, weight: 600 }),
    ...cards(sentences(chosen)),
    panel(chosen),
    strip(entries, chosen),
    "</svg>",
    "",
  ].join("\n");
}

writeFileSync(join(root, "docs/picture.svg"), picture(entriesOf(["IN", "JP"])));
