import { describe, expect, it } from 'vitest'
import { isNetworkPlace } from '#shared/register/network-place'

const linux = String.raw`/dev/sda1 / ext4 rw 0 0
tmpfs /tmp tmpfs rw 0 0
nas:/partage /srv/partage nfs4 rw,relatime 0 0
//serveur/bureau /mnt/Bureau\040commun cifs rw 0 0
moi@serveur:/ /home/moi/distant fuse.sshfs rw 0 0
gvfsd-fuse /run/user/1000/gvfs fuse.gvfsd-fuse rw 0 0
/dev/sdb1 /mnt/Bureau\040commun/cle vfat rw 0 0`
const mac = `/dev/disk3s1 on / (apfs, sealed, local, read-only)
//moi@serveur/Partage on /Volumes/Partage (smbfs, nodev, nosuid, mounted by moi)
/dev/disk4s1 on /Volumes/Ma clé (msdos, local, nodev)`

describe('a folder', () => {
  it('on a share of the network is recognised by the mount that holds it', () => {
    for (const folder of [
      '/srv/partage',
      '/srv/partage/a/b',
      '/mnt/Bureau commun/x',
      '/home/moi/distant',
      '/run/user/1000/gvfs/smb-share:server=a',
    ])
      expect(isNetworkPlace(folder, linux), folder).toBe(true)
    expect(isNetworkPlace('/Volumes/Partage/registre', mac)).toBe(true)
  })

  it('on a disk of the computer is not, even below a share or beside its name', () => {
    for (const folder of ['/', '/tmp/x', '/srv/partage2', '/home/moi', '/mnt/Bureau commun/cle/x', '/mnt'])
      expect(isNetworkPlace(folder, linux), folder).toBe(false)
    for (const folder of ['/Users/moi', '/Volumes/Ma clé']) expect(isNetworkPlace(folder, mac)).toBe(false)
  })

  it('of Windows is on the network when its real path begins with a server', () => {
    for (const folder of ['\\\\serveur\\partage', '\\\\?\\UNC\\serveur\\partage\\x', '//serveur/partage'])
      expect(isNetworkPlace(folder, ''), folder).toBe(true)
    for (const folder of ['C:\\Users\\moi', '\\\\?\\C:\\Users', '\\\\.\\C:\\x', 'D:\\'])
      expect(isNetworkPlace(folder, ''), folder).toBe(false)
  })
})
