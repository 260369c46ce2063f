import { z } from "zod";

/** The two national forms: 2019 (report years 2019 and 2020) and 2021 (2021 and later). */
export const FormId = z.enum(["form-2019", "form-2021"]);
export type FormId = z.infer<typeof FormId>;
