/** Electron's `safeStorage` as Linux without a keyring has it: no protection at all, and it says so. */
export const safeStorage = {
  isEncryptionAvailable: (): boolean => false,
  getSelectedStorageBackend: (): string => 'basic_text',
};
