/** Where the ledger lies: what the user names, else SAMVAD_STORE, else the data folder of the platform. */
import { homedir } from "node:os";
import { join } from "node:path";

export function storePlace(named: string | undefined, env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  return named ?? (env["SAMVAD_STORE"] || join(dataFolder(env, platform), "samvad"));
}

function dataFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  if (env["XDG_DATA_HOME"]) return env["XDG_DATA_HOME"];
  if (platform === "darwin") return join(homedir(), "Library", "Application Support");
  if (platform === "win32") return env["LOCALAPPDATA"] ?? join(homedir(), "AppData", "Local");
  return join(homedir(), ".local", "share");
}
