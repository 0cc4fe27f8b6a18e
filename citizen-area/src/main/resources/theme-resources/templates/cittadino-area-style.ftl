<#-- Stands in the body because the frame of the page has no room for it in the head; HTML allows both. -->
<link rel="stylesheet" href="${url.resourcesPath}/cittadino-area-@project.version@/area.css">
