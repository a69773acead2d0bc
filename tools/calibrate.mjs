#!/usr/bin/env node
// Fits the confidence of records: `node tools/calibrate.mjs` reads the texts of bench/gold/train from source, judges every record against
// gold, and writes src/reader/confidence-weights.ts: for each kind of record a logistic regression over the names of its rules. How much
// weights are held back (L2) is chosen by cross-validation over documents. The same gold and reader give the same file.
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import { register } from "tsx/esm/api";

register();
const root = fileURLToPath(new URL("..", import.meta.url));
const { judgedRecords } = await import("../src/app/eval.ts");
const { featuresOf } = await import("../src/reader/confidence.ts");

const train = join(root, "bench/gold/train");
const records = [];
for (const language of readdirSync(train).toSorted())
  for (const one of await judgedRecords(join(train, language, "gold.jsonl"), []))
    records.push({ ...one, document: `${language}/${one.document}` });

/** Features seen less often than this say nothing that holds elsewhere. */
const LEAST = 5;
const FOLDS = 8;
const STEPS = 300;
const RATE = 0.5;
const sigmoid = (x) => 1 / (1 + Math.exp(-x));
const counted = (data) => {
  const counts = new Map();
  for (const { features } of data) for (const one of features) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= LEAST).map(([name]) => name);
};

/** Gradient descent with momentum from zero; the bias is not held back. */
function fit(data, l2) {
  const names = counted(data);
  const index = new Map(names.map((name, i) => [name, i]));
  const rows = data.map(({ features, right }) => [features.flatMap((one) => index.get(one) ?? []), Number(right)]);
  const weights = new Float64Array(names.length);
  const speed = new Float64Array(names.length);
  let bias = 0;
  let biasSpeed = 0;
  for (let step = 0; step < STEPS; step++) {
    const slope = new Float64Array(names.length);
    let biasSlope = 0;
    for (const [active, right] of rows) {
      const off = sigmoid(active.reduce((sum, i) => sum + weights[i], bias)) - right;
      biasSlope += off;
      for (const i of active) slope[i] += off;
    }
    biasSpeed = 0.9 * biasSpeed - (RATE * biasSlope) / rows.length;
    bias += biasSpeed;
    for (let i = 0; i < weights.length; i++) {
      speed[i] = 0.9 * speed[i] - (RATE * (slope[i] + l2 * weights[i])) / rows.length;
      weights[i] += speed[i];
    }
  }
  return { bias, weights: new Map(names.map((name, i) => [name, weights[i]])) };
}
const told = (model, features) => sigmoid(features.reduce((sum, one) => sum + (model.weights.get(one) ?? 0), model.bias));
const loss = (model, data) =>
  data.reduce((sum, { features, right }) => sum - Math.log(Math.max(1e-6, right ? told(model, features) : 1 - told(model, features))), 0);

const documents = [...new Set(records.map(({ document }) => document))].toSorted();
const foldOf = new Map(documents.map((document, i) => [document, i % FOLDS]));
const held = (data, l2) => {
  let sum = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const inside = data.filter(({ document }) => foldOf.get(document) !== fold);
    if (inside.length > 0)
      sum += loss(
        fit(inside, l2),
        data.filter(({ document }) => foldOf.get(document) === fold),
      );
  }
  return sum / data.length;
};

const lines = [];
for (const type of new Set(records.map((one) => one.type))) {
  const data = records.filter((one) => one.type === type).map((one) => ({ ...one, features: featuresOf(one.rules) }));
  const [best] = [1, 3, 10, 30, 100].map((l2) => ({ l2, loss: held(data, l2) })).toSorted((a, b) => a.loss - b.loss);
  const { bias, weights } = fit(data, best.l2);
  const rows = [...weights].filter(([, weight]) => Math.abs(weight) >= 0.05).toSorted(([a], [b]) => (a < b ? -1 : 1));
  lines.push(
    `  // ${data.length} records of ${documents.length} documents; held back by ${best.l2}; loss on documents left out ${best.loss.toFixed(3)}`,
    `  ${type}: { bias: ${bias.toFixed(2)}, rules: { ${rows.map(([name, weight]) => `${JSON.stringify(name)}: ${weight.toFixed(2)}`).join(", ")} } },`,
  );
}
const text = `/**
 * How much each rule makes a record likelier to be right, in log-odds by kind of record. Written by tools/calibrate.mjs from
 * bench/gold/train; do not edit.
 */
import type { RecordType } from "../model/vocabulary.js";

export interface Weights {
  readonly bias: number;
  readonly rules: Readonly<Record<string, number>>;
}

export const WEIGHTS: Readonly<Partial<Record<RecordType, Weights>>> = {
${lines.join("\n")}
};
`;
writeFileSync(join(root, "src/reader/confidence-weights.ts"), await format(text, { parser: "typescript", printWidth: 140 }));
