import { writeFileSync } from "node:fs";
import { figuresModel } from "@/scripts/schema/figures-model";
import { FIGURES_MODEL_PATH } from "@/scripts/schema/schema-files";

writeFileSync(FIGURES_MODEL_PATH, figuresModel());
