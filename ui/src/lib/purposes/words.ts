import type { Basis, BasisChip, ConsentState } from '$lib/ipc/generated/commands';
import type { Status } from '$lib/parts';
import { t } from '$lib/text';

/** Look of each legal basis. */
export const BASIS_STATUS: Record<Basis, Status> = {
  consent: 'basis-consent',
  contract: 'basis-contract',
  legal: 'basis-legal',
  interest: 'basis-interest',
  vital: 'basis-other',
  public: 'basis-other',
};

/** Look of each state of a consent. Not asked is something missing. */
export const CONSENT_STATUS: Record<ConsentState, Status> = {
  'not-asked': 'basis-missing',
  asked: 'consent-asked',
  granted: 'consent-granted',
  refused: 'consent-refused',
  withdrawn: 'consent-withdrawn',
  expired: 'consent-expired',
  unproven: 'consent-unproven',
};

/** `Oprávnený záujem`. */
export const basisWord = (basis: Basis): string => t(`purposes-basis-${basis}`);

/** `Súhlas odvolaný`, where it stands alone. */
export const consentWord = (state: ConsentState): string => t(`purposes-consent-${state}`);

/** Look and words of the one chip of a row in a list: an exception (consent not in force, no basis) before the basis. */
export function rowChip(chip: BasisChip | null): { status: Status; words: string } {
  if (chip === null) return { status: 'basis-missing', words: t('purposes-basis-missing') };
  if (chip.consent !== null && chip.consent !== 'granted') {
    return { status: CONSENT_STATUS[chip.consent], words: consentWord(chip.consent) };
  }
  return { status: BASIS_STATUS[chip.basis], words: basisWord(chip.basis) };
}
