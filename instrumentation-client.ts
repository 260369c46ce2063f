// The policy of our pages lets no text run as a program. zod tries whether it may, which browsers
// report as a breach; told before its first schema is made, it does not try.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
