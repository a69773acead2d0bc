/**
 * A trie of words in flat arrays: what a lexicon keeps its phrases in. It is grown phrase by phrase, or taken as it is from the bytes
 * of a file that the build wrote, so that a cold start neither folds a word nor makes an object.
 */

export interface Trie {
  /** The letters (UTF-16) of all words one after another; word `i` ends at `ends[i]`. */
  readonly letters: Uint16Array;
  readonly ends: Uint32Array;
  /** Words by hash, open addressing; -1 is empty. */
  readonly slots: Int32Array;
  /** Children of node `n` are the nodes from `children[n]` to `children[n + 1]`, in the order of their words. Node 0 is the root. */
  readonly children: Uint32Array;
  /** The word that leads to each node. */
  readonly wordOf: Uint32Array;
  /** Meanings of node `n` stand from `firstMeaning[n]` to `firstMeaning[n + 1]`: indexes into `codes`, ~index for a fixed phrase. */
  readonly firstMeaning: Uint32Array;
  readonly meanings: Int32Array;
  /** All distinct meanings, as numbers that the lexicon's owner understands. */
  readonly codes: Int32Array;
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

function isWord({ letters, ends }: Pick<Trie, "letters" | "ends">, id: number, word: string): boolean {
  const start = id === 0 ? 0 : ends[id - 1]!;
  if (ends[id]! - start !== word.length) return false;
  for (let i = 0; i < word.length; i++) if (letters[start + i] !== word.charCodeAt(i)) return false;
  return true;
}

/** The number of a folded word, or -1 where no phrase holds it. */
export function wordIn(trie: Trie, word: string): number {
  const mask = trie.slots.length - 1;
  for (let at = hashOf(word) & mask; ; at = (at + 1) & mask) {
    const id = trie.slots[at]!;
    if (id < 0 || isWord(trie, id, word)) return id;
  }
}

/** The node that `word` leads to from `node`, or -1. */
export function childOf({ children, wordOf }: Trie, node: number, word: number): number {
  let low = children[node]!;
  let high = children[node + 1]! - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = wordOf[middle]!;
    if (found === word) return middle;
    if (found < word) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

interface Growing {
  readonly word: number;
  readonly next: Map<number, Growing>;
  readonly codes: number[];
  readonly fixed: number[];
}

const growing = (word: number): Growing => ({ word, next: new Map(), codes: [], fixed: [] });

/** Phrases as they are listed, until all are. */
export class TrieBuilder {
  private readonly words = new Map<string, number>();
  private readonly root = growing(0);

  /** `fixed`: the phrase counts only as it stands, with no ending stripped. */
  add(words: readonly string[], code: number, fixed = false): void {
    let node = this.root;
    for (const word of words) {
      const id = this.intern(word);
      let next = node.next.get(id);
      if (!next) node.next.set(id, (next = growing(id)));
      node = next;
    }
    (fixed ? node.fixed : node.codes).push(code);
  }

  private intern(word: string): number {
    let id = this.words.get(word);
    if (id === undefined) this.words.set(word, (id = this.words.size));
    return id;
  }

  build(): Trie {
    return { ...flatWords([...this.words.keys()]), ...flatNodes(this.root) };
  }
}

function flatWords(words: readonly string[]): Pick<Trie, "letters" | "ends" | "slots"> {
  const all = words.join("");
  const letters = Uint16Array.from({ length: all.length }, (_, i) => all.charCodeAt(i));
  let end = 0;
  const ends = Uint32Array.from(words, (word) => (end += word.length));
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(words.length * 2 + 2))).fill(-1);
  words.forEach((word, id) => {
    let at = hashOf(word) & (slots.length - 1);
    while (slots[at]! >= 0) at = (at + 1) & (slots.length - 1);
    slots[at] = id;
  });
  return { letters, ends, slots };
}

/** Nodes are numbered level by level, so that the children of one stand together. */
function flatNodes(root: Growing): Omit<Trie, "letters" | "ends" | "slots"> {
  const nodes = [root];
  const children: number[] = [];
  for (const node of nodes) {
    children.push(nodes.length);
    for (const child of [...node.next.values()].sort((a, b) => a.word - b.word)) nodes.push(child);
  }
  const codes = new Map<number, number>();
  const indexOf = (code: number): number => {
    let index = codes.get(code);
    if (index === undefined) codes.set(code, (index = codes.size));
    return index;
  };
  const firstMeaning: number[] = [];
  const meanings: number[] = [];
  for (const node of nodes) {
    firstMeaning.push(meanings.length);
    meanings.push(...node.codes.map(indexOf), ...node.fixed.map((code) => ~indexOf(code)));
  }
  return {
    children: Uint32Array.from([...children, nodes.length]),
    wordOf: Uint32Array.from(nodes, (node) => node.word),
    firstMeaning: Uint32Array.from([...firstMeaning, meanings.length]),
    meanings: Int32Array.from(meanings),
    codes: Int32Array.from(codes.keys()),
  };
}

/** The arrays of a trie as bytes, in a fixed order. */
export const trieParts = (trie: Trie): ArrayBufferView[] => [
  trie.letters,
  trie.ends,
  trie.slots,
  trie.children,
  trie.wordOf,
  trie.firstMeaning,
  trie.meanings,
  trie.codes,
];

/** A trie over the bytes that `trieParts` gave, without a copy. */
export function trieFrom(parts: readonly Uint8Array[]): Trie {
  const part = (index: number): Uint8Array => {
    const bytes = parts[index];
    if (!bytes) throw new Error(`trie: part ${index} is missing`);
    return bytes;
  };
  const words = (index: number): Uint32Array => new Uint32Array(part(index).buffer, part(index).byteOffset, part(index).length / 4);
  const numbers = (index: number): Int32Array => new Int32Array(part(index).buffer, part(index).byteOffset, part(index).length / 4);
  return {
    letters: new Uint16Array(part(0).buffer, part(0).byteOffset, part(0).length / 2),
    ends: words(1),
    slots: numbers(2),
    children: words(3),
    wordOf: words(4),
    firstMeaning: words(5),
    meanings: numbers(6),
    codes: numbers(7),
  };
}
