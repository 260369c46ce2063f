import { SnapshotNote } from "@/components/snapshot/snapshot-note";
import type { SearchParameters } from "@/lib/domain/views/query-parameters";
import { SnapshotQuery, type SnapshotScope } from "@/lib/domain/views/snapshot";
import { currentActor } from "@/lib/server/current-actor";
import { changesSince } from "@/lib/server/queries/export/changes-since";
import { withParameter } from "./with-parameter";

/** Below a page's heading, where its address names an earlier version of the data; else nothing. */
export async function SnapshotLine({
  parameters,
  scope,
}: {
  parameters: SearchParameters;
  scope: SnapshotScope;
}) {
  const { at } = SnapshotQuery.parse(parameters);
  if (at === null) return null;
  const changes = await changesSince(await currentActor(), at, scope);
  return <SnapshotNote changes={changes} dropHref={withParameter(parameters, "at", null)} />;
}
