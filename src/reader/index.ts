/** The public door of the reader. */
export { read, READER_VERSION, type Input, type ReadOptions } from "./read.js";
