export async function writeAccuracyPage() {}
