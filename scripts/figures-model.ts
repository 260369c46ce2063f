import { writeFileSync } from "node:fs";
import { figuresModel } from "@/scripts/schema/figures-model";
import { metricsModel } from "@/scripts/schema/metrics-model";
import { FIGURES_MODEL_PATH, METRICS_MODEL_PATH } from "@/scripts/schema/schema-files";

writeFileSync(FIGURES_MODEL_PATH, figuresModel());
writeFileSync(METRICS_MODEL_PATH, metricsModel());
