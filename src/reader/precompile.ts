/** What tools/build.mjs runs before it bundles: every file of tables compiled ahead, by name. */
import { packed } from "../text/precompiled.js";
import { rowParts } from "../world/rows.js";
import { vocabularyFiles } from "./vocabulary.js";

export const precompiledFiles = (): { readonly name: string; readonly bytes: Uint8Array }[] => [
  { name: "world", bytes: packed(rowParts()) },
  ...vocabularyFiles(),
];
