/** By what somebody was recognised, the surest first. */
export const recognitionReasons = ['EMAIL', 'PHONE', 'NAME', 'ORGANISATION'] as const
export type RecognitionReason = (typeof recognitionReasons)[number]
