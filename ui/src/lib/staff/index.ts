export { roleWord } from './roles';
