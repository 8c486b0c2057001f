/** The words of which the program's own log lines are made. */
const sentences = `
  a document could not be written list of licences is missing the program start started Electron register copied was
  moved old file renamed to import read page loaded window's process ended no took message in use call from foreign
  frame refused failed main notification shown printed printing pages saved permission request attach attachment copy
  opened gave service ready with code calls were under way again write window settings error Error at unexpectedly backup
  backups automatic rotation before migration apart INTERNAL killed crashed oom abnormal-exit clean-exit killed
  launch-failed integrity-failure HELD IN_USE IN_USE_ELSEWHERE [registre31] [info] [warn] [error] node caused by cannot
  asked for too much at once property of undefined null reading function not type Error: TypeError: RangeError: exited signal closed open keyring
`

export const logVocabulary: ReadonlySet<string> = new Set(sentences.split(/\s+/).filter(Boolean))
