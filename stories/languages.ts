/** The languages that stories are looked at in: the source, a second one, and one that is written from right to left. */
export const languages = [
  {id: 'nl', label: 'Nederlands', dir: 'ltr'},
  {id: 'en', label: 'English', dir: 'ltr'},
  {id: 'ar', label: 'العربية', dir: 'rtl'},
] as const;
