/** What most first screens do without: reads saved plans, wishes and meetings, and knows every command. */
export {
  applySeatCommand,
  parseMeeting,
  parsePlan,
  parseSeatRules,
  parseVoice,
  parseWeights,
} from '@samen/model';
