import { statSync } from 'node:fs';
import * as path from 'node:path';

/** A program and what it is started with. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
}

/** What is known of the machine; given, so that each can be tried on any. */
export interface Machine {
  readonly platform: string;
  readonly path: string;
  readonly home: string;
  isFile(file: string): boolean;
}

/** The machine this runs on. */
export function thisMachine(): Machine {
  return {
    platform: process.platform,
    path: process.env['PATH'] ?? '',
    home: process.env['HOME'] ?? process.env['USERPROFILE'] ?? '',
    isFile: file => statSync(file, { throwIfNoEntry: false })?.isFile() ?? false,
  };
}

/**
 * The command that starts `thr`: the one of the settings, the one on the PATH, or the one that `dotnet tool install --global`
 * put where not every desktop looks. Undefined when there is none; a path in the settings that leads nowhere is not silently
 * replaced by another.
 */
export function findThr(setting: string, machine: Machine): Command | undefined {
  const { join } = machine.platform === 'win32' ? path.win32 : path.posix;
  const names = machine.platform === 'win32' ? ['thr.exe', 'thr.cmd'] : ['thr'];
  if (setting.trim() !== '') {
    const stated = setting.trim().replace(/^~(?=[\\/])/, machine.home);
    return machine.isFile(stated) ? starting(stated) : undefined;
  }

  const folders = machine.path.split(machine.platform === 'win32' ? ';' : ':').filter(folder => folder !== '');
  const found = [...folders, join(machine.home, '.dotnet', 'tools')].flatMap(folder => names.map(name => join(folder, name))).find(place => machine.isFile(place));
  return found === undefined ? undefined : starting(found);
}

function starting(file: string): Command {
  return file.endsWith('.dll') ? { program: 'dotnet', args: [file] } : { program: file, args: [] };
}
