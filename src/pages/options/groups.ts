// The groups of the settings, in their order. One without a setting is not drawn.

export const GROUPS = [
  { id: 'reading', name: 'group_reading' },
  { id: 'sites', name: 'sites' },
  { id: 'cleaning', name: 'group_cleaning' },
  { id: 'listening', name: 'group_listening' },
  { id: 'aids', name: 'group_aids' },
  { id: 'menus', name: 'group_menus' },
  { id: 'lists', name: 'group_lists' },
  { id: 'access', name: 'group_access' },
  { id: 'data', name: 'group_data' },
] as const;

export type GroupId = (typeof GROUPS)[number]['id'];
