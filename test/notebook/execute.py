"""Runs a notebook in its kernel and prints it with what its cells show: execute.py NOTEBOOK < nothing > NOTEBOOK.

Deno's kernel may send what a cell shows after it has said that the cell is done, and `nbconvert --execute` drops what comes
late. Here every message goes to the cell that it names, whenever it comes, and a last cell, which is not kept, is waited
for: what was sent before it has arrived by then.
"""

import os
import sys
import time

import nbformat
from jupyter_client.manager import start_new_kernel

PATIENCE = 120
KEPT = {"stream", "execute_result", "display_data", "error"}
LAST = "console.log('the last of the stream'); 'the last of the results'"


def main(path):
    notebook = nbformat.read(path, as_version=4)
    os.chdir(os.path.dirname(os.path.abspath(path)))
    manager, client = start_new_kernel(kernel_name=notebook.metadata.kernelspec.name)
    cells = {}

    def receive(seconds):
        """Puts one message where it belongs."""
        message = client.get_iopub_msg(timeout=seconds)
        cell = cells.get(message["parent_header"].get("msg_id"))
        if cell is None or message["msg_type"] not in KEPT:
            return
        output = nbformat.v4.output_from_msg(message)
        previous = cell.outputs[-1] if cell.outputs else None
        if previous and output.output_type == "stream" == previous.output_type and output.name == previous.name:
            previous.text += output.text
        else:
            cell.outputs.append(output)

    def run(cell):
        request = client.execute(cell.source, store_history=True)
        cell.outputs = []
        cells[request] = cell
        end = time.monotonic() + PATIENCE
        while True:
            reply = client.get_shell_msg(timeout=end - time.monotonic())
            if reply["parent_header"].get("msg_id") == request:
                return reply["content"]

    try:
        for cell in notebook.cells:
            if cell.cell_type != "code":
                continue
            content = run(cell)
            cell.execution_count = content["execution_count"]
            if content["status"] != "ok":
                sys.exit("{}\n{}".format(cell.source, "\n".join(content.get("traceback", []))))
        last = nbformat.v4.new_code_cell(LAST)
        run(last)
        while {output.output_type for output in last.outputs} != {"stream", "execute_result"}:
            receive(PATIENCE)
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)
    print(nbformat.writes(notebook))


main(sys.argv[1])
