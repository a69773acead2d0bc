/**
 * Words of any script as sounds, so that spellings can be compared across scripts: Devanagari, Bengali, Cyrillic and Latin
 * letters all lead into one small set of sounds, each with the weight it has when the other spelling lacks it.
 */
import { rows } from "./table.js";

/**
 * a e i o u and @ (the inherent vowel); consonants by their usual letter, with S sh, Z zh, C ch, c ts, x kh, R the flapped r.
 * Latin letters that languages read differently have sounds of their own: K "ch", J "j", G "g" before e and i, Q "c" before e and i.
 */
export const SOUNDS = "aeiou@ywpbfvmtdnkgxhszSZCjcrlRKJGQ";
const VOWELS = "aeiou@";

export interface Sounds {
  /** Indexes into SOUNDS. */
  readonly codes: Uint8Array;
  /** What it costs when the other name lacks the sound. */
  readonly weights: Float64Array;
  /** The same, with case endings made light; null where the word has none. */
  readonly endless: Float64Array | null;
}

/** Weights of sounds that stand alone. Vowels are what transcriptions differ in most. */
const weightOf = (sound: string): number =>
  sound === "@" ? 0.12 : sound === "y" ? 0.25 : sound === "h" ? 0.45 : VOWELS.includes(sound) ? 0.32 : 1;

/** `letters=sounds` pairs parted by blanks; a sound followed by a digit n weighs n/20 of a consonant ("ch=K", "ё=y1o"). */
type Spellings = ReadonlyMap<string, readonly Sound[]>;
interface Sound {
  readonly sound: string;
  readonly weight: number;
}
const soundsIn = (text: string): Sound[] =>
  [...text.matchAll(/([^\d])(\d*)/g)].map(([, sound = "", weight]) => ({ sound, weight: weight ? Number(weight) / 20 : weightOf(sound) }));
const spellings = (strings: TemplateStringsArray): Spellings =>
  new Map(
    rows(strings).flatMap(([line = ""]) =>
      line.split(/\s+/).map((pair) => {
        const [letters = "", sounds = ""] = pair.split("=");
        return [letters.normalize("NFC"), soundsIn(sounds)] as const;
      }),
    ),
  );
const longestFirst = (table: Spellings): RegExp => new RegExp([...table.keys()].sort((a, b) => b.length - a.length).join("|"), "gu");

/** Latin letters as the languages of the news use them; English silent letters are light. */
const LATIN = spellings`
a=a b=b c=k d=d e=e f=f g=g h=h i=i j=J k=k l=l m=m n=n o=o p=p q=k r=r s=s t=t u=u v=v w=v x=ks y=i z=z
aa=a ee=i oo=u ou=o3u ow=o3u4 eau=o au=a4o ai=ai3 ay=ai3 ei=ei3 ey=ei3 ea=e3i3 ie=i3e3 igh=a3i
sh=S sch=S tsch=C shch=SC4 zh=Z ch=K tch=C chh=C kh=x gh=gh2 ph=f th=t dh=d bh=b jh=j rh=r ck=k cq=k qu=kv6 que=kv2e qui=kv2i tx=C ts=c tz=c cz=C sz=S dz=j dj=j dzh=j
ce=Qe ci=Qi cy=Qi ge=Ge gi=Gi gy=Gi sc=sk5 wh=v cch=C ñ=ny3 š=S č=C ž=Z ç=Q ş=S ć=C ś=S ź=Z ż=Z ğ=g6 ł=l ø=o ß=s ı=i đ=d æ=e œ=e å=o ä=e ö=o ü=u ţ=c ț=c ș=S
ya=y3a ye=y2e yi=i yo=y3o yu=y3u ia=i3y2a io=i3y2o iu=i3y2u iya=i3y2a iye=i3y2e iyo=i3y2o ksh=kS ng=ng12 mn=mn
`;
/** Where a word begins or ends some letters are silent: Wright, Knight, Xavier, Lamb, Marie. */
const LATIN_EDGES: readonly (readonly [RegExp, string])[] = [
  [/^wr/, "r"],
  [/^kn/, "n"],
  [/^x/, "s"],
  [/^mc(?=[^aeiou])/, "mak"],
  [/(?<=[bcdfgklmnprstvxz])e$/, "*"],
  [/mb$/, "m"],
  [/(?<=[aeiou])ier$/, "ie"],
];

const CYRILLIC = spellings`
а=a б=b в=v г=g д=d е=y1e ё=y1o ж=Z з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=x ц=c ч=C ш=S щ=SC4 ъ= ы=i ь= э=e ю=y2u я=y2a
дж=j тч=C дз=j тс=c ия=i3y2a ие=i3y2e ье=y2e ья=y2a ью=y2u ьо=y2o ай=ai3 ей=ei3 эй=ei3 ау=a4o нг=ng12 дх=d тх=t бх=b гх=g кх=x пх=f
і=i ї=y1i є=y1e ґ=g ў=v
`;

const DEVANAGARI = spellings`
क=k ख=x ग=g घ=gh2 ङ=n च=C छ=C ज=j झ=j ञ=n ट=t ठ=t ड=d ढ=d ण=n त=t थ=t द=d ध=d न=n प=p फ=f ब=b भ=b म=m य=y8 र=r ल=l व=v श=S ष=S स=s ह=h ळ=l
क़=k ख़=x ग़=g ज़=z ड़=R ढ़=R फ़=f ज्ञ=gy4 क्ष=kS ं=n ँ=n5 ः=h1
`;
const BENGALI = spellings`
ক=k খ=x গ=g ঘ=gh2 ঙ=ng4 চ=C ছ=C জ=j ঝ=j ঞ=n ট=t ঠ=t ড=d ঢ=d ণ=n ত=t থ=t দ=d ধ=d ন=n প=p ফ=f ব=b ভ=b4 ম=m য=j র=r ল=l শ=S ষ=S স=s হ=h ৎ=t
ড়=R ঢ়=R য়=y2 জ্ঞ=g ক্ষ=xS5 ং=ng4 ঁ=n2 ঃ=h1
`;
const INDIC_VOWELS = spellings`
अ=@ आ=a इ=i ई=i उ=u ऊ=u ऋ=ri ए=e ऐ=ei2 ओ=o औ=ou3 ऑ=o ऍ=e ऎ=e ऒ=o ा=a ि=i ी=i ु=u ू=u ृ=ri ॄ=ri े=e ै=ei2 ो=o ौ=ou3 ॉ=o ॅ=e ॆ=e ॊ=o
অ=@ আ=a ই=i ঈ=i উ=u ঊ=u ঋ=ri এ=e ঐ=oi ও=o ঔ=ou া=a ি=i ী=i ু=u ূ=u ৃ=ri ে=e ৈ=oi ো=o ৌ=ou
`;

/** The second member of a Bengali cluster is hardly heard: স্যাম, সন্দ্বীপ, পদ্মা. */
const BENGALI_PHALA = new Map([["য", soundsIn("y1")], ["ব", soundsIn("v3")], ["ম", soundsIn("m7")]]); // prettier-ignore
/** "ওয়া" is wa: the য় only carries the glide. */
const BENGALI_GLIDE = /(?:ও|ো)য়(?=[ােিী])/g;
const SIGN = /[\u093e-\u094c\u09be-\u09cc]/;
const VIRAMA = /[\u094d\u09cd]/;

function indic(word: string, consonants: Spellings, bengali: boolean): Sound[] {
  const units = longestFirst(consonants);
  const out: Sound[] = [];
  const text = bengali ? word.replace(BENGALI_GLIDE, (all) => (all.startsWith("ও") ? "ৱ" : "োৱ")) : word;
  for (let i = 0; i < text.length;) {
    units.lastIndex = i;
    const here = text.charAt(i);
    const match = units.exec(text);
    if (match?.index === i) {
      const after = text.charAt(i + match[0].length);
      const clustered = bengali && i > 0 && VIRAMA.test(text.charAt(i - 1));
      out.push(...((clustered ? BENGALI_PHALA.get(here) : undefined) ?? consonants.get(match[0])!));
      i += match[0].length;
      if (VIRAMA.test(after)) i++;
      else if (!SIGN.test(after) && i < text.length && /\p{L}/u.test(match[0].charAt(0))) out.push({ sound: "@", weight: weightOf("@") });
    } else {
      const vowel = INDIC_VOWELS.get(here);
      if (vowel) out.push(...vowel);
      else if (here === "ৱ") out.push({ sound: "v", weight: 0.7 });
      i++;
    }
  }
  return out;
}

const spelled = (word: string, table: Spellings, pattern: RegExp): Sound[] =>
  [...word.matchAll(pattern)].flatMap(([letters]) => table.get(letters) ?? []);
const LATIN_UNITS = longestFirst(LATIN);
const CYRILLIC_UNITS = longestFirst(CYRILLIC);

function latin(word: string): Sound[] {
  let text = word;
  for (const [pattern, to] of LATIN_EDGES) text = text.replace(pattern, to);
  const silent = text.endsWith("*");
  const known = text.replace(/[^a-z]/g, (letter) => (LATIN.has(letter) ? letter : letter.normalize("NFKD").replace(/\P{ASCII}/gu, "")));
  const sounds = spelled(known.replace("*", ""), LATIN, LATIN_UNITS);
  return silent ? [...sounds, { sound: "e", weight: 0.1 }] : sounds;
}

/** Case endings of Russian names and nouns; the letters of an ending are light for a reader who knows the word. */
const CASE_ENDING =
  /(?:ого|его|ому|ему|ыми|ими|ами|ями|ией|ием|иям|иях|ах|ях|ам|ям|ом|ем|ём|ым|им|ый|ий|ой|ей|ою|ею|ую|юю|ая|яя|ое|ее|ые|ие|ия|ию|ии|[аяуюыиеьйо])$/u;

/** One sound is heard once: doubled letters and clusters of one sound are single. */
function single(sounds: readonly Sound[]): Sound[] {
  return sounds.filter(({ sound }, i) => i === 0 || sound !== sounds[i - 1]!.sound);
}

function pack(sounds: readonly Sound[], endless: Float64Array | null): Sounds {
  return {
    codes: Uint8Array.from(sounds, ({ sound }) => SOUNDS.indexOf(sound)),
    weights: Float64Array.from(sounds, ({ weight }) => weight),
    endless,
  };
}

function cyrillic(word: string): Sounds {
  const ending = word.length > 3 ? CASE_ENDING.exec(word) : null;
  const stem = ending && ending.index >= 2 ? word.slice(0, ending.index) : word;
  const all = single(spelled(word, CYRILLIC, CYRILLIC_UNITS));
  if (stem === word) return pack(all, null);
  const heard = single(spelled(stem, CYRILLIC, CYRILLIC_UNITS)).length;
  return pack(
    all,
    Float64Array.from(all, ({ weight }, i) => (i < heard ? weight : Math.min(weight, weight * 0.2))),
  );
}

/** The sounds of one word, lower case, NFC. */
export function soundsOf(word: string): Sounds {
  const code = word.charCodeAt(0);
  if (code >= 0x900 && code <= 0x97f) return pack(single(indic(word, DEVANAGARI, false)), null);
  if (code >= 0x980 && code <= 0x9ff) return pack(single(indic(word, BENGALI, true)), null);
  if (code >= 0x400 && code <= 0x52f) return cyrillic(word);
  return pack(single(latin(word)), null);
}

/** What it costs to take one sound for another; sounds not named here are different (1), vowels nearly alike (0.22). */
const NEAR = rows`
a@ 0.03 | o@ 0.08 | e@ 0.12 | i@ 0.2 | u@ 0.15 | ao 0.16 | ae 0.2 | au 0.22 | ei 0.16 | ou 0.14 | eo 0.25 | iu 0.28 | ai 0.26 | eu 0.26 | io 0.3
yi 0.05 | yj 0.3 | vu 0.15 | wv 0 | wu 0.1 | vo 0.3 | vb 0.25 | vf 0.25 | fp 0.25 | bp 0.5 | td 0.4 | kg 0.4 | mn 0.3 | xk 0.22 | xh 0.15 | gh 0.25 | xg 0.45
sz 0.22 | sS 0.15 | SZ 0.35 | sc 0.3 | zc 0.3 | Ss 0.15 | zZ 0.3 | zj 0.2 | Zj 0.15 | CS 0.35 | Cc 0.3 | jC 0.4 | Cs 0.5 | tc 0.5 | tC 0.6 | dj 0.5 | dz 0.5 | kc 0.6 | ds 0.7 | ts 0.7 | St 0.8
Rr 0.05 | Rd 0.12 | Rl 0.4 | rl 0.5 | ln 0.7 | KC 0 | KS 0.15 | Kk 0.25 | Kx 0.18 | Kc 0.4 | KG 0.4 | Kj 0.5
Jj 0 | JZ 0.12 | Jy 0.12 | Ji 0.3 | Jx 0.25 | Jh 0.25 | Jz 0.2 | JG 0.1 | JC 0.4 | JS 0.4 | Gg 0.05 | Gj 0.05 | GZ 0.12 | Gx 0.3 | Gh 0.25 | Gk 0.4 | Gz 0.4
Qs 0 | Qc 0.08 | QC 0.18 | Qk 0.3 | QS 0.25 | QK 0.2 | Qz 0.3 | sK 0.5 | hy 0.4 | kC 0.6 | gj 0.45 | gZ 0.6
`;

/** Cost of one sound for another, by index `a * SOUNDS.length + b`. */
export const CONFUSION: Float64Array = (() => {
  const size = SOUNDS.length;
  const costs = new Float64Array(size * size).fill(1);
  for (const a of VOWELS) for (const b of VOWELS) costs[SOUNDS.indexOf(a) * size + SOUNDS.indexOf(b)] = 0.22;
  for (const cell of NEAR.flat()) {
    const [pair = "", cost] = cell.split(" ");
    const a = SOUNDS.indexOf(pair.charAt(0));
    const b = SOUNDS.indexOf(pair.charAt(1));
    costs[a * size + b] = costs[b * size + a] = Number(cost);
  }
  for (let i = 0; i < size; i++) costs[i * size + i] = 0;
  return costs;
})();
