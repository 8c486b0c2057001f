// Stands in for what Electron gives a utility process: the built service runs in plain Node.js, to be killed by tests.
const entry = process.argv[2]
process.parentPort = {
  postMessage: (message) => process.send?.(message),
  on: (_event, listener) => process.on('message', (data) => listener({ data })),
}
process.on('disconnect', () => process.exit())
if (entry) await import(entry)
