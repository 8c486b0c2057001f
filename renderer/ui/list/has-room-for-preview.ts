/** Window width in pixels from which a list keeps its main columns beside an open preview. */
const enough = 1400

/** Whether the preview starts open; from then on the person decides. */
export function hasRoomForPreview(): boolean {
  return window.innerWidth >= enough
}
