import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin("./lib/i18n/request.ts");

/** Pages add a Content-Security-Policy of their own, in proxy.ts. */
const everywhere = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=()" },
];

/** Only charts that are made for it may stand in a frame of another site. */
const unframed = [{ key: "X-Frame-Options", value: "DENY" }];

/** What a route answers is data; opened as a document, it can do nothing. */
const routes = [
  {
    key: "Content-Security-Policy",
    value: "default-src 'none'; sandbox; frame-ancestors 'none'",
  },
];

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  // Checked by `npm run verify` and before every merge; whoever starts a server need not wait for it.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    "@prisma/client",
    "@prisma/adapter-libsql",
    "@prisma/adapter-pg",
    "@libsql/client",
    "libsql",
    "pg",
  ],
  headers: () =>
    Promise.resolve([
      { source: "/:path*", headers: everywhere },
      { source: "/((?!embed/).*)", headers: unframed },
      { source: "/api/:path*", headers: routes },
    ]),
};

export default withNextIntl(config);
