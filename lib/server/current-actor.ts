import "server-only";
import type { Actor } from "@/lib/domain/actor";

export const LOCAL_USER: Actor = { id: "local", name: "本机用户" };

/** Who is asking. The one place that will know about accounts; until then, the local user. */
export function currentActor(): Promise<Actor> {
  return Promise.resolve(LOCAL_USER);
}
