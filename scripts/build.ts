import { buildServer } from "@/scripts/build-server";
import { explained } from "@/scripts/explained";
import { projectPath } from "@/scripts/project-path";
import { holdBudget, weightLines } from "@/scripts/weights/budget";
import { pageWeights } from "@/scripts/weights/page-weights";

await explained(async () => {
  console.log((await buildServer()) ? "Built." : "The build is up to date.");
  const weights = pageWeights(projectPath(".next"));
  console.log(weightLines(weights).join("\n"));
  holdBudget(weights);
});
