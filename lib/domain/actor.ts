import { z } from "zod";

/** Who does or asks something. Until accounts exist there is one: the local user. */
export const Actor = z.object({ id: z.string(), name: z.string() });
export type Actor = z.infer<typeof Actor>;
