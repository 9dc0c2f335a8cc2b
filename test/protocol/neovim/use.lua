-- What a person does with a brief in Neovim, with its built-in client: nvim --clean --headless -c 'luafile use.lua'
-- NODE, SERVER, BRIEF and OUT are given in the environment; what was seen is written to OUT as JSON.
local seen = {}

local function wait(what, condition)
	if not vim.wait(20000, condition, 20) then error('nothing came of: ' .. what) end
end

local function line(number)
	return vim.api.nvim_buf_get_lines(0, number, number + 1, false)[1]
end

local function found(rule)
	for _, diagnostic in ipairs(vim.diagnostic.get(0)) do
		if diagnostic.code == rule then return diagnostic end
	end
end

local function use()
	vim.opt.swapfile = false
	vim.cmd('edit ' .. vim.fn.fnameescape(os.getenv('BRIEF')))
	local buffer = vim.api.nvim_get_current_buf()
	local exit
	local id = vim.lsp.start_client({
		name = 'outcome-brief',
		cmd = { os.getenv('NODE'), os.getenv('SERVER'), '--stdio' },
		root_dir = vim.fn.fnamemodify(os.getenv('BRIEF'), ':h'),
		get_language_id = function() return 'markdown' end,
		on_exit = function(code) exit = code end,
	})
	assert(id, 'the client did not start')
	vim.lsp.buf_attach_client(buffer, id)
	local client = vim.lsp.get_client_by_id(id)
	wait('starting', function() return client.initialized end)

	wait('diagnostics', function() return found('tech-first') end)
	local finding = found('tech-first')
	seen.finding = { line = finding.lnum, source = finding.source, message = finding.message }

	vim.api.nvim_win_set_cursor(0, { finding.lnum + 1, finding.col })
	vim.lsp.buf.hover()
	wait('the hover window', function()
		for _, window in ipairs(vim.api.nvim_list_wins()) do
			if vim.api.nvim_win_get_config(window).relative ~= '' then
				local lines = vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false)
				seen.hover = table.concat(lines, '\n')
				vim.api.nvim_win_close(window, true)
				return true
			end
		end
	end)

	-- The menu of code actions is answered with its first entry.
	vim.ui.select = function(items, options, choose)
		seen.offered = vim.tbl_map(options.format_item or tostring, items)
		choose(items[1], 1)
	end
	local before = line(finding.lnum)
	vim.api.nvim_win_set_cursor(0, { finding.lnum + 1, finding.col })
	vim.lsp.buf.code_action()
	wait('the edit of the code action', function() return line(finding.lnum) ~= before end)
	seen.mended = line(finding.lnum)
	wait('the finding to go', function() return not found('tech-first') end)

	-- Neovim counts columns in bytes, the protocol in UTF-16 units.
	vim.api.nvim_buf_set_lines(0, -1, -1, false, { '', '👪 é TODO' })
	wait('the finding of an edit', function() return found('placeholder') end)
	seen.column = found('placeholder').col

	vim.lsp.stop_client(id)
	wait('the server to end', function() return exit ~= nil end)
	seen.exit = exit
end

local ok, failure = pcall(use)
seen.failure = not ok and tostring(failure) or nil
local out = assert(io.open(os.getenv('OUT'), 'w'))
out:write(vim.fn.json_encode(seen))
out:close()
vim.cmd('qa!')
