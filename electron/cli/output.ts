import { Buffer } from 'node:buffer'

/** Writes a line and waits until it has left: a pipe that is slow must not lose the end. */
export async function printLine(line: string, stream: NodeJS.WriteStream = process.stdout): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    stream.write(`${line}\n`, (error) => (error ? reject(error) : resolve()))
  })
}

/** JSON of a value; bytes become base64. */
export function toJson(value: unknown, indent?: number): string {
  return JSON.stringify(
    value,
    (_key, member: unknown) =>
      member instanceof Uint8Array ? Buffer.from(member).toString('base64') : member,
    indent,
  )
}
