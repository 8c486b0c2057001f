/** File systems whose files lie on another machine; SQLite cannot lock them safely. */
const networkTypes =
  /^(nfs\d?|cifs|smb\d?|smbfs|smb2|ncpfs|afs|afpfs|davfs2?|webdav|ceph|glusterfs|lustre|beegfs|gpfs|orangefs|fuse\.(sshfs|rclone|davfs2?|gvfsd-fuse|smbnetfs|glusterfs|ceph|curlftpfs|s3fs|gcsfuse|nfs|cifs))$/i

interface Mount {
  readonly folder: string
  readonly type: string
}

/**
 * True when a folder lies on a network share, by what the system says of its mounts.
 * @param folder absolute path, links resolved; on Windows a mapped drive resolves to its `\\server\share`
 * @param mounts text of `/proc/mounts` (Linux) or of the command `mount` (macOS); empty elsewhere
 */
export function isNetworkPlace(folder: string, mounts: string): boolean {
  if (/^(\\\\\?\\UNC\\|\\\\(?![?.]\\)|\/\/)/i.test(folder)) return true
  const holding = readMounts(mounts)
    .filter((mount) => holds(mount.folder, folder))
    .reduce<Mount | undefined>(
      (best, mount) => (best && best.folder.length > mount.folder.length ? best : mount),
      undefined,
    )
  return holding !== undefined && networkTypes.test(holding.type)
}

function holds(mount: string, folder: string): boolean {
  return mount === '/' || folder === mount || folder.startsWith(`${mount}/`)
}

function readMounts(text: string): Mount[] {
  return text.split('\n').flatMap((line): Mount[] => {
    const mac = /^.+ on (\/.*) \(([a-z0-9_]+)[,)]/.exec(line)
    if (mac?.[1] && mac[2]) return [{ folder: mac[1], type: mac[2] }]
    const [, folder, type] = line.split(' ')
    return folder && type ? [{ folder: readEscapes(folder), type }] : []
  })
}

/** Spaces and the like stand as `\040` in /proc/mounts. */
function readEscapes(text: string): string {
  return text.replace(/\\([0-7]{3})/g, (_all, octal: string) =>
    String.fromCharCode(Number.parseInt(octal, 8)),
  )
}
