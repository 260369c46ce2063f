import { explained } from "@/scripts/explained";
import { generateClients } from "@/scripts/schema/generate-clients";

await explained(async () => {
  const isNew = await generateClients();
  console.log(isNew ? "Database clients generated." : "The database clients are up to date.");
});
