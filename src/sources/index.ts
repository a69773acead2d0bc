/** The public door of the sources: wire form in, Document (or the reason why not) out. */
export { documentFrom, documentId, type Taken } from "./text.js";
