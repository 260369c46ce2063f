import type { PlantName } from "./plants";

export interface PlantedError {
  /** The body's key: region and kind. */
  readonly body: string;
  readonly year: number;
  readonly plant: PlantName;
}

/** What is wrong in the sample set: body, year, mistake. Every other sample report is clean. */
const LIST: readonly (readonly [body: string, year: number, plant: PlantName])[] = [
  ["330600-market-supervision", 2019, "two-requests-vanish"],
  ["330600-market-supervision", 2023, "licences-differ"],
  ["330600-public-security", 2020, "amount-without-unit"],
  ["330600-public-security", 2022, "handled-differs"],
  ["330600-natural-resources", 2021, "totals-one-too-many"],
  ["330600-natural-resources", 2024, "late"],
  ["330602-government", 2022, "late"],
  ["330602-urban-management", 2020, "items-copied-into-change"],
  ["330602-urban-management", 2023, "no-penalties"],
  ["330602-education", 2019, "half-a-licence"],
  ["330602-education", 2022, "old-form"],
  ["330602-housing", 2020, "received-differs"],
  ["330602-housing", 2021, "digit-lost"],
  ["330602-housing", 2024, "carried-in-differs"],
  ["330602-street", 2021, "all-zero"],
  ["330602-street", 2023, "unsigned"],
  ["330603-urban-management", 2022, "rows-cut-short"],
  ["330603-urban-management", 2024, "speaks-of-another-body"],
  ["330603-health", 2019, "procurement-differs"],
  ["330603-health", 2021, "headings-reworded"],
  ["330603-transport", 2020, "period-of-last-year"],
  ["330603-transport", 2023, "disputes-differ"],
  ["330603-town", 2022, "overview-without-figures"],
  ["330603-town", 2024, "rows-left-blank"],
  ["420600-urban-management", 2020, "decisions-without-items"],
  ["420600-urban-management", 2022, "two-requests-vanish"],
  ["420600-education", 2021, "outcomes-do-not-add-up"],
  ["420600-education", 2023, "signed-by-another"],
  ["420600-housing", 2019, "items-differ"],
  ["420600-housing", 2022, "requests-do-not-balance"],
  ["420600-housing", 2024, "review-total-off"],
  ["420602-urban-management", 2019, "amount-without-projects"],
  ["420602-urban-management", 2021, "no-penalties"],
  ["420602-market-supervision", 2020, "more-new-than-all"],
  ["420602-market-supervision", 2022, "outcomes-differ"],
  ["420602-market-supervision", 2024, "number-missing"],
  ["420602-finance", 2021, "table-missing"],
  ["420602-finance", 2023, "period-of-last-year"],
  ["420602-street", 2020, "all-zero"],
  ["420602-street", 2022, "template-left"],
  ["420606-urban-management", 2021, "parts-exceed-the-whole"],
  ["420606-urban-management", 2023, "fees-in-yuan-as-ten-thousands"],
  ["420606-public-security", 2020, "negative-count"],
  ["420606-public-security", 2022, "carried-in-differs"],
  ["420606-natural-resources", 2019, "review-total-off"],
  ["420606-natural-resources", 2023, "digit-lost"],
  ["420606-town", 2021, "old-form"],
  ["420606-town", 2024, "section-missing"],
  ["350500-government", 2023, "carried-in-differs"],
  ["350500-urban-management", 2021, "carried-out-forgotten"],
  ["350500-urban-management", 2024, "received-differs"],
  ["350500-health", 2020, "denies-what-it-states"],
  ["350500-health", 2022, "unsigned"],
  ["350500-finance", 2019, "late"],
  ["350502-education", 2021, "regulations-of-a-bureau"],
  ["350502-urban-management", 2020, "amount-without-unit"],
  ["350502-urban-management", 2022, "headings-reworded"],
  ["350502-transport", 2021, "rows-cut-short"],
  ["350502-transport", 2024, "number-missing"],
  ["350502-education", 2023, "premature"],
  ["350502-street", 2020, "section-missing"],
  ["350503-urban-management", 2024, "outcomes-do-not-add-up"],
  ["350503-market-supervision", 2021, "more-made-than-in-force"],
  ["350503-market-supervision", 2023, "totals-one-too-many"],
  ["350503-housing", 2022, "handled-differs"],
  ["350503-street", 2019, "rows-left-blank"],
];

export const PLANTED_ERRORS: readonly PlantedError[] = LIST.map(([body, year, plant]) => ({
  body,
  year,
  plant,
}));

/** Reports that were never published: a body's years have gaps there. */
export const MISSING_REPORTS: readonly Omit<PlantedError, "plant">[] = [
  { body: "330603-government", year: 2020 },
  { body: "330602-street", year: 2019 },
  { body: "420600-education", year: 2022 },
  { body: "420602-finance", year: 2019 },
  { body: "420602-finance", year: 2020 },
  { body: "350502-street", year: 2022 },
  { body: "350503-street", year: 2021 },
];
