import { buildServer } from "@/scripts/build-server";
import { explained } from "@/scripts/explained";

await explained(async () => {
  console.log((await buildServer()) ? "Built." : "The build is up to date.");
});
