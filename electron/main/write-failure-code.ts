/** What an error of the file system means for somebody who wanted to write. */
export function writeFailureCode(
  error: unknown,
): 'DISK_FULL' | 'READ_ONLY' | 'IN_USE' | 'REGISTER_EXISTS' | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'DISK_FULL'
  // Windows refuses to put a file over one that another program has open.
  const isHeld =
    code === 'EPERM' && error instanceof Error && 'syscall' in error && error.syscall === 'rename'
  if (code === 'EBUSY' || isHeld) return 'IN_USE'
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'READ_ONLY'
  return code === 'EEXIST' ? 'REGISTER_EXISTS' : null
}
