/** The environment variable by which the set-up tells the tests where the samples' data lies. */
export const SAMPLE_DATA = "GOUJI_E2E_SAMPLE_DATA";
