import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { t } from '../../text/text.ts';
import { Icon } from '../art/icon.tsx';
import type { TopBarTool } from './top-bar.tsx';
import '../look/tool-menu.css';

/** The tools of the bar behind one button, each by its name, where the bar has no room for them side by side. */
export const ToolMenu = ({ tools }: { tools: readonly TopBarTool[] }) => (
  <MenuTrigger>
    <Button className="tool" aria-label={t('common.menu')}>
      <Icon name="dots" />
    </Button>
    <Popover className="tool-menu night" placement="bottom end" offset={4}>
      <Menu
        aria-label={t('common.menu')}
        onAction={(key) => {
          tools.find(({ label }) => label === key)?.onPress();
        }}
      >
        {tools.map(({ icon, label }) => (
          <MenuItem key={label} id={label} textValue={label} className="tool-item">
            <Icon name={icon} />
            {label}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  </MenuTrigger>
);
