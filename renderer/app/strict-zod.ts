import { z } from 'zod'

// zod compiles its checks with `new Function`, which the content security policy refuses. This must be the first
// import of the window, before any schema is made.
z.config({ jitless: true })
