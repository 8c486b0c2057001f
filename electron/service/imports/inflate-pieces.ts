import { Unzip, UnzipInflate } from 'fflate'

const pieceLength = 65_536

/**
 * Inflates an archive piece by piece, and yields after each piece of it.
 * @param take what a file is given to, by its name; null for one that is passed over
 */
export function* inflatePieces(
  bytes: Uint8Array,
  take: (name: string) => ((data: Uint8Array) => void) | null,
): Generator<void> {
  let failure: unknown = null
  const unzip = new Unzip((file) => {
    const taken = take(file.name)
    if (!taken) return
    file.ondata = (error, data) => {
      failure ??= error
      if (data && !failure) taken(data)
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  for (let start = 0; start < bytes.length; start += pieceLength) {
    unzip.push(bytes.subarray(start, start + pieceLength), start + pieceLength >= bytes.length)
    if (failure) throw failure
    yield
  }
}
