import {executeServerCommand} from '@web/test-runner-commands';

/** Real keys of a real keyboard, one after the other, where the focus is; over the commands of tools/wtr. */
export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await executeServerCommand('samen-press', {keys: key.split('+')});
}

/** `{'forced-colors': 'active'}`; an empty object ends it. Says whether the engine can (only Chromium). */
export async function emulateMedia(features: Record<string, string>): Promise<boolean> {
  type Told = {readonly answer: {readonly supported: boolean}};
  const {answer} = await executeServerCommand<Told, object>('samen-media', {features});
  return answer.supported;
}
