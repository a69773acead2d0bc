/** The language of a sentence: by script, then by letters and function words that only one of the script's languages has. */
import { foldWord } from "./fold.js";
import { perWord } from "./forms.js";
import { tokenize, type Script, type Token } from "./tokens.js";
import { rows } from "./table.js";

/** `language | word, word` lines; neighbours may share words, the count decides. */
const words = (strings: TemplateStringsArray): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(rows(strings).map(([language = "", list = ""]) => [language, new Set(list.split(",").map((word) => foldWord(word.trim())))]));

/** Function words that tell the languages of one script apart. */
const FUNCTION_WORDS: Partial<Record<Script, ReadonlyMap<string, ReadonlySet<string>>>> = {
  Deva: words`
    hi | है, हैं, में, के, की, ने, को, से, और, का, था, थी, थे, नहीं, यह, किया, गया, लिए, साथ, पर, होगा, कहा, हुई, हुए, एवं, करेंगे
    mr | आहे, आहेत, आणि, होते, होता, च्या, केले, केली, असून, यांनी, म्हणाले, नाही, मध्ये, साठी, असे, हे, झाली, झाले, दिली, भेट
    ne | छ, छन्, गरेको, गरेका, हुने, भएको, र, ले, लाई, मा, हो, गर्ने, थियो, भने, बीच, सँग, रहेको, पनि, भएका, गर्न, परराष्ट्र
  `,
  Beng: words`
    bn | করেছেন, করেন, এবং, হয়েছে, বলেন, জন্য, সঙ্গে, সাথে, থেকে, মধ্যে, এর, হবে, ছিল, করে, তিনি, এই, নিয়ে
    as | আৰু, কৰে, হৈছে, এই, পৰা, লগত
  `,
  Latn: words`
    en | the, of, and, to, in, a, is, was, for, on, that, with, by, at, has, will, said, from, his, are, were, an, as, it, have, be, its
    es | el, la, de, en, que, los, las, y, del, una, con, por, se, para, su, al, como, fue, han, ha, desde, hoy, sobre, este, esta, más, según
    de | der, die, und, das, ist, mit, von, zu, den, im, ein, eine, nicht, auf, des, für, sich, wird
    fr | le, la, les, des, et, est, une, dans, du, pour, que, avec, sur, au, aux, par, ont
    it | il, di, e, che, della, per, con, sono, una, dei, alla, nel
    pt | o, os, do, da, e, em, com, para, uma, não, foi, dos
    tr | ve, bir, bu, ile, için, olarak, da, de, olan
    id | yang, dan, di, untuk, dengan, pada, ini, dari, dalam
  `,
};

const LETTERS: readonly { readonly language: string; readonly pattern: RegExp }[] = [
  { language: "as", pattern: /[ৰৱ]/ },
  { language: "uk", pattern: /[їєґ]/i },
  { language: "be", pattern: /ў/i },
  { language: "ru", pattern: /[ыэё]/i },
  { language: "mr", pattern: /ळ/ },
];
const CYRILLIC_WORDS = words`
  ru | и, в, во, на, с, со, до, у, к, за, при, или, под, же, что, чтобы, по, из, для, его, ее, их, они, это, был, была, были, будет, от, о, об, как, не, после, между, президент, а, также, года, году
  uk | і, та, у, з, що, на, до, від, для, він, про, це
  be | і, у, з, што, на, да, ад, для, ён, пра, гэта
  bg | и, на, се, да, за, от, че, с, е, по, ще, са, бе, във, със, който
`;

const FIRST: Partial<Record<Script, string>> = { Deva: "hi", Beng: "bn", Cyrl: "ru" };

/** The script most letters of the tokens belong to, or null where there are none. */
export function scriptOfTokens(tokens: readonly Token[]): Script | null {
  let only: Script | null = null;
  for (const { script } of tokens) {
    if (script === "Number" || script === only) continue;
    if (only !== null) return mostOf(tokens);
    only = script;
  }
  return only;
}

function mostOf(tokens: readonly Token[]): Script | null {
  const letters = new Map<Script, number>();
  for (const token of tokens) {
    if (token.script !== "Number") letters.set(token.script, (letters.get(token.script) ?? 0) + token.end - token.start);
  }
  let best: Script | null = null;
  for (const [script, count] of letters) if (best === null || count > (letters.get(best) ?? 0)) best = script;
  return best;
}

/** Which languages each word tells, as bits in the order of the table. */
type Tell = (token: Token) => number;
const tellers = new Map<ReadonlyMap<string, ReadonlySet<string>>, Tell>();
function tellersOf(words: ReadonlyMap<string, ReadonlySet<string>>): Tell {
  const known = tellers.get(words);
  if (known) return known;
  const bits = new Map<string, number>();
  [...words.values()].forEach((list, i) => list.forEach((word) => bits.set(word, (bits.get(word) ?? 0) | (1 << i))));
  const tell = perWord((fold) => bits.get(fold) ?? 0);
  tellers.set(words, tell);
  return tell;
}

function byWords(tokens: readonly Token[], words: ReadonlyMap<string, ReadonlySet<string>>): Map<string, number> {
  const told = tellersOf(words);
  const counts = new Array<number>(words.size).fill(0);
  for (const token of tokens) for (let bits = told(token); bits !== 0; bits &= bits - 1) counts[31 - Math.clz32(bits & -bits)]!++;
  return new Map([...words.keys()].map((language, i): [string, number] => [language, counts[i]!]).filter(([, count]) => count > 0));
}

const highest = (scores: ReadonlyMap<string, number>): string | null => {
  let best: string | null = null;
  for (const [language, score] of scores) if (best === null || score > (scores.get(best) ?? 0)) best = language;
  return best;
};

/**
 * ISO 639-1 code of the language the text is in, or null where it cannot be told.
 * `prior`: the language of the document, kept where the sentence itself does not contradict it.
 */
export function languageOf(text: string, prior: string | null = null, tokens: readonly Token[] = tokenize(text)): string | null {
  const script = scriptOfTokens(tokens);
  if (script === null) return prior;
  if (script === "Other" || script === "Number") return null;
  const words = script === "Cyrl" ? CYRILLIC_WORDS : FUNCTION_WORDS[script];
  const scores = words ? byWords(tokens, words) : new Map<string, number>();
  for (const { language, pattern } of LETTERS) if (pattern.test(text)) scores.set(language, (scores.get(language) ?? 0) + 2);
  const told = highest(scores);
  if (script === "Latn") {
    // One short word ("com" of an address) does not change the language of the text around.
    const latin = prior !== null && (FUNCTION_WORDS.Latn?.has(prior) ?? false);
    const most = scores.get(told ?? "") ?? 0;
    return latin && (most < 2 || (scores.get(prior) ?? 0) === most) ? prior : told;
  }
  // A single "да" or "за" does not make Bulgarian of a Russian sentence.
  const first = FIRST[script];
  if (script === "Cyrl" && prior === null && first && told && (scores.get(told) ?? 0) < (scores.get(first) ?? 0) + 2) return first;
  const inScript = (language: string): boolean => language === FIRST[script] || scores.has(language);
  if (prior && inScript(prior) && (scores.get(prior) ?? 0) >= (told ? (scores.get(told) ?? 0) - 1 : 0)) return prior;
  return told ?? FIRST[script] ?? null;
}
