comment on column contributions.upload.signed_by is 'Who vouches for it: the key of the signature over the manifest, or the operator who handed in its file.';
